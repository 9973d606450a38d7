import type { FrameDriver, Point } from '../driver.ts';
import { eventually } from '../eventually.ts';
import type { Bidi } from './bidi.ts';
import { evaluate } from './evaluate.ts';
import { windowCorner } from './inside/window-corner.ts';
import type { Privileged } from './privileged.ts';

/** The document of a tab or of a frame in it, in whatever process it lives. */
export class FirefoxFrame implements FrameDriver {
  constructor(
    private readonly bidi: Bidi,
    private readonly privileged: Privileged,
    private readonly context: string,
  ) {}

  evaluate<T>(expression: string): Promise<T> {
    return evaluate<T>(this.bidi, { context: this.context }, expression);
  }

  async placeOf(selector: string): Promise<Point> {
    let hindrance = '';
    // Looked for in a world of its own, where the page's script can change nothing.
    const place = await eventually(async () => {
      const found = await evaluate<Point | string>(this.bidi, { context: this.context, sandbox: 'driver' }, `(${findPlace})(${JSON.stringify(selector)})`);
      if (typeof found !== 'string') return found;
      hindrance = found;
      return undefined;
    });
    if (!place) throw new Error(hindrance);
    const corner = await this.privileged.run(windowCorner);
    return { x: place.x - corner.x, y: place.y - corner.y };
  }
}

/** Runs in the page: the middle of an element on the screen, or what is wrong with it. */
function findPlace(selector: string): Point | string {
  const element = search(document);
  if (!element) return `no ${selector}`;
  element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  const { left, top, width, height } = element.getBoundingClientRect();
  if (width === 0 || height === 0) return `${selector} is not shown`;
  const [x, y] = [left + width / 2, top + height / 2];
  const root = element.getRootNode() as Document | ShadowRoot;
  const inFront = root.elementFromPoint(x, y);
  if (!inFront || !(element.contains(inFront) || inFront.contains(element) || inFront.closest('label')?.control === element))
    return `${selector} is covered by ${inFront?.outerHTML.slice(0, 120)}`;
  const { mozInnerScreenX, mozInnerScreenY } = window as Window & typeof globalThis & { mozInnerScreenX: number; mozInnerScreenY: number };
  return { x: x + mozInnerScreenX, y: y + mozInnerScreenY };

  function search(root: Document | ShadowRoot): Element | null {
    const found = root.querySelector(selector);
    if (found) return found;
    for (const host of root.querySelectorAll('*')) {
      const inside = host.shadowRoot && search(host.shadowRoot);
      if (inside) return inside;
    }
    return null;
  }
}
