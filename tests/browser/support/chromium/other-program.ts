import type { BrowserContext, Page } from 'playwright-core';

const ORIGIN = 'https://another-program.example';

/** Chromium gives the clipboard to pages only, so another program is played by a page of its own, with leave to use it. */
export class OtherProgram {
  private page: Page | null = null;

  constructor(private readonly context: BrowserContext) {}

  copy(text: string): Promise<void> {
    return this.inFront((page) => page.evaluate((copied) => navigator.clipboard.writeText(copied), text));
  }

  clipboard(): Promise<string> {
    return this.inFront((page) => page.evaluate(() => navigator.clipboard.readText()));
  }

  /** The clipboard answers only to the page in front; what was there before comes back. */
  private async inFront<T>(act: (page: Page) => Promise<T>): Promise<T> {
    const before = await this.visiblePage();
    const page = await this.ready();
    await page.bringToFront();
    await page.goto(ORIGIN);
    const result = await act(page);
    // Another program is no page of the browser's: left open, it would be one more that our background speaks to.
    await page.goto('about:blank');
    await before?.bringToFront();
    return result;
  }

  private async ready(): Promise<Page> {
    if (this.page && !this.page.isClosed()) return this.page;
    await this.context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: ORIGIN });
    this.page = await this.context.newPage();
    return this.page;
  }

  private async visiblePage(): Promise<Page | undefined> {
    for (const page of this.context.pages()) if (page !== this.page && (await page.evaluate(() => document.visibilityState)) === 'visible') return page;
    return undefined;
  }
}
