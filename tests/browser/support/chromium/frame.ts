import type { Frame } from 'playwright-core';
import type { FrameDriver, Point } from '../driver.ts';

/** A frame of a page; also the page's own document, as far as finding elements goes. */
export class ChromiumFrame implements FrameDriver {
  constructor(private readonly frame: Frame) {}

  evaluate<T>(expression: string): Promise<T> {
    return this.frame.evaluate<T>(expression);
  }

  async placeOf(selector: string): Promise<Point> {
    const element = this.frame.locator(selector).first();
    // A trial click is a real one whose events Playwright takes away later than our guards hear of them; a trial hover only moves.
    await element.hover({ trial: true });
    const box = await element.boundingBox();
    if (!box) throw new Error(`${selector} is not shown`);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }
}
