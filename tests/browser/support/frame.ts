import type { FrameDriver, TabDriver } from './driver.ts';
import { keyPress } from './keys.ts';

/** The page's own content, in the tab or in one of its frames: found by CSS selectors, reached by real clicks and keys. */
export class Frame {
  constructor(
    private readonly tab: TabDriver,
    private readonly driver: FrameDriver,
  ) {}

  async clickOn(selector: string): Promise<void> {
    await this.tab.point('click', await this.driver.placeOf(selector));
  }

  /** A double click, or an impatient one. */
  async clickTwiceOn(selector: string): Promise<void> {
    const at = await this.driver.placeOf(selector);
    await this.tab.point('click', at);
    await this.tab.point('click', at);
  }

  async middleClickOn(selector: string): Promise<void> {
    await this.tab.point('middle-click', await this.driver.placeOf(selector));
  }

  async hoverOver(selector: string): Promise<void> {
    await this.tab.point('hover', await this.driver.placeOf(selector));
  }

  async tapOn(selector: string): Promise<void> {
    await this.tab.point('tap', await this.driver.placeOf(selector));
  }

  /** Clicks into the field and types over what is there. */
  async fill(selector: string, text: string): Promise<void> {
    await this.clickOn(selector);
    await this.tab.press(keyPress('Control+a'));
    await this.tab.type(text);
  }

  evaluate<T>(expression: string): Promise<T> {
    return this.driver.evaluate<T>(expression);
  }
}
