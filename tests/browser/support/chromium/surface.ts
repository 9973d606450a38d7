import type { Colours, PictureFormat, Point, PointerAction, SurfaceDriver } from '../driver.ts';
import type { KeyPress } from '../keys.ts';
import type { Thing } from '../thing.ts';
import { readThings } from './accessibility.ts';
import { Keyboard } from './keyboard.ts';
import type { Send } from './send.ts';

type Evaluation<T> = { result: { value: T }; exceptionDetails?: { text: string; exception?: { description?: string } } };

const WEBP_QUALITY = 70;
const BUTTONS = { click: 'left', 'middle-click': 'middle', 'right-click': 'right' } as const;

/** Anything Chromium shows as a page of its own: a tab, the popup. */
export class ChromiumSurface implements SurfaceDriver {
  protected readonly keyboard: Keyboard;

  constructor(protected readonly send: Send) {
    this.keyboard = new Keyboard(send);
  }

  things(): Promise<Thing[]> {
    return readThings(this.send);
  }

  async middleOf(node: number): Promise<Point> {
    await this.send('DOM.scrollIntoViewIfNeeded', { backendNodeId: node });
    const { model } = await this.send<{ model: { content: number[] } }>('DOM.getBoxModel', { backendNodeId: node });
    const [left = 0, top = 0, , , right = 0, bottom = 0] = model.content;
    return { x: (left + right) / 2, y: (top + bottom) / 2 };
  }

  async point(action: PointerAction, at: Point): Promise<void> {
    if (action === 'tap') {
      await this.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] });
      await this.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
      return;
    }
    await this.send('Input.dispatchMouseEvent', { ...at, type: 'mouseMoved' });
    if (action === 'hover') return;
    const press = { ...at, button: BUTTONS[action], clickCount: 1 };
    await this.send('Input.dispatchMouseEvent', { ...press, type: 'mousePressed' });
    await this.send('Input.dispatchMouseEvent', { ...press, type: 'mouseReleased' });
  }

  press(key: KeyPress): Promise<void> {
    return this.keyboard.press(key);
  }

  type(text: string): Promise<void> {
    return this.keyboard.type(text);
  }

  async evaluate<T>(expression: string): Promise<T> {
    return this.evaluateIn<T>({ expression });
  }

  async screenshot(format: PictureFormat = 'png'): Promise<Buffer> {
    const { data } = await this.send<{ data: string }>('Page.captureScreenshot', { format, ...(format === 'webp' && { quality: WEBP_QUALITY }) });
    return Buffer.from(data, 'base64');
  }

  async showIn(colours: Colours): Promise<void> {
    // One list for all features: what is left out would fall back, and things would begin to move.
    const features = [
      { name: 'prefers-color-scheme', value: colours },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ];
    await this.send('Emulation.setEmulatedMedia', { features });
  }

  protected async evaluateIn<T>(where: { expression: string; contextId?: number }): Promise<T> {
    const { result, exceptionDetails } = await this.send<Evaluation<T>>('Runtime.evaluate', { ...where, returnByValue: true, awaitPromise: true });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }
}
