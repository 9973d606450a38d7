import type { BrowserContext, Page } from 'playwright-core';

/** Chromium's own page for extensions, where a person decides what ours may do. */
export class ExtensionSettings {
  private page: Page | null = null;

  constructor(
    private readonly context: BrowserContext,
    private readonly extensionId: string,
  ) {}

  /** Moves a switch there; what was in front stays in front. */
  async change(configuration: { readonly hostAccess?: string; readonly incognitoAccess?: boolean }): Promise<void> {
    const wanted = JSON.stringify({ extensionId: this.extensionId, ...configuration });
    await (await this.opened()).evaluate(`chrome.developerPrivate.updateExtensionConfiguration(${wanted})`);
  }

  private async opened(): Promise<Page> {
    if (this.page && !this.page.isClosed()) return this.page;
    this.page = await this.context.newPage();
    await this.page.goto('chrome://extensions/');
    // Without it, an extension that was not installed from the store is switched off when it is loaded anew.
    await this.page.evaluate('chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })');
    return this.page;
  }
}
