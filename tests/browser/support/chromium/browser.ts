import type { BrowserContext, Worker } from 'playwright-core';
import type { BrowserDriver, TabDriver } from '../driver.ts';
import { OtherProgram } from './other-program.ts';
import { ChromiumTab } from './tab.ts';

/** Chromium over the DevTools protocol, started by Playwright. */
export class ChromiumDriver implements BrowserDriver {
  readonly ownPage = 'chrome://version/';
  readonly languagePackage = 'chromium-l10n';
  private readonly otherProgram: OtherProgram;

  constructor(
    readonly context: BrowserContext,
    private readonly worker: Worker,
  ) {
    this.otherProgram = new OtherProgram(context);
  }

  async openTab(): Promise<TabDriver> {
    const page = await this.context.newPage();
    return new ChromiumTab(page, await this.context.newCDPSession(page), this.worker);
  }

  async beforeEveryPage(script: string): Promise<void> {
    await this.context.addInitScript(script);
  }

  inBackground<T>(expression: string): Promise<T> {
    return this.worker.evaluate<T>(expression);
  }

  copy(text: string): Promise<void> {
    return this.otherProgram.copy(text);
  }

  clipboard(): Promise<string> {
    return this.otherProgram.clipboard();
  }

  close(): Promise<void> {
    return this.context.close();
  }
}
