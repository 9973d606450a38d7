import type { PictureFormat, Point, PointerAction, PopupDriver } from '../driver.ts';
import { eventually } from '../eventually.ts';
import type { Running } from './browser.ts';
import { pointInPopup } from './inside/input.ts';
import { screenshotOfPopup } from './inside/screenshot.ts';
import { evaluateInOurs } from './inside/script.ts';
import { clickButton, closePopup, isPopupOpen } from './inside/toolbar.ts';
import { FirefoxSurface } from './surface.ts';

export class FirefoxPopup extends FirefoxSurface implements PopupDriver {
  static async open({ privileged, extension, button }: Running): Promise<FirefoxPopup> {
    await privileged.run(clickButton, button);
    return FirefoxPopup.attach({ privileged, extension });
  }

  static async attach({ privileged, extension }: Pick<Running, 'privileged' | 'extension'>): Promise<FirefoxPopup> {
    const isOpen = await eventually(async () => (await privileged.run(isPopupOpen)) || undefined);
    if (!isOpen) throw new Error('the popup did not open');
    return new FirefoxPopup(privileged, extension);
  }

  private constructor(
    privileged: Running['privileged'],
    private readonly extension: string,
  ) {
    super(privileged, 'popup');
  }

  async evaluate<T>(expression: string): Promise<T> {
    return (await this.privileged.run(evaluateInOurs, 'popup', this.extension, expression)) as T;
  }

  async screenshot(format: PictureFormat = 'png'): Promise<Buffer> {
    return Buffer.from(await this.privileged.run(screenshotOfPopup, format), 'base64');
  }

  override point(action: PointerAction, at: Point): Promise<void> {
    return this.privileged.run(pointInPopup, action, at);
  }

  close(): Promise<void> {
    return this.privileged.run(closePopup);
  }
}
