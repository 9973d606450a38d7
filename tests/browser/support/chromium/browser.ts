import type { BrowserContext, CDPSession, Page, Worker } from 'playwright-core';
import { Downloads } from '../downloads.ts';
import type { BrowserDriver, TabDriver } from '../driver.ts';
import { eventually } from '../eventually.ts';
import { ExtensionSettings } from './extension-settings.ts';
import type { ManagedFile } from './managed.ts';
import { OtherProgram } from './other-program.ts';
import { ChromiumTab } from './tab.ts';

type TabTarget = { readonly targetId: string; readonly embedderData?: { readonly tabActive?: boolean } };

/** Chromium over the DevTools protocol, started by Playwright. */
export class ChromiumDriver implements BrowserDriver {
  readonly ownPage = 'chrome://version/';
  readonly languagePackage = 'chromium-l10n';
  readonly downloads = new Downloads();
  private readonly otherProgram: OtherProgram;
  private readonly settings: ExtensionSettings;

  static async over(context: BrowserContext, worker: Worker, managed: ManagedFile | null): Promise<ChromiumDriver> {
    const whole = await context.browser()?.newBrowserCDPSession();
    if (!whole) throw new Error('no connection to the whole browser');
    const driver = new ChromiumDriver(context, new URL(worker.url()).host, whole, managed);
    await whole.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: driver.downloads.folder });
    return driver;
  }

  private constructor(
    readonly context: BrowserContext,
    private readonly extension: string,
    private readonly whole: CDPSession,
    private readonly managed: ManagedFile | null,
  ) {
    this.otherProgram = new OtherProgram(context);
    this.settings = new ExtensionSettings(context, extension);
  }

  async openTab(): Promise<TabDriver> {
    return this.tabOf(await this.context.newPage());
  }

  async tabAt(end: string): Promise<TabDriver> {
    const page = await eventually(async () => this.context.pages().find((candidate) => candidate.url().endsWith(end)));
    if (!page) throw new Error(`no tab at …${end}`);
    return this.tabOf(page);
  }

  async rememberTabs(): Promise<() => Promise<void>> {
    const remembered = this.context.pages();
    return async () => {
      const others = this.context.pages().filter((page) => !remembered.includes(page));
      await Promise.all(others.map((page) => page.close()));
    };
  }

  async setHostAccess(isGiven: boolean): Promise<void> {
    await this.settings.change({ hostAccess: isGiven ? 'ON_ALL_SITES' : 'ON_CLICK' });
  }

  /** Letting an extension into private windows loads it anew, and with it its worker. */
  async openPrivateTab(): Promise<TabDriver> {
    const worker = this.context.waitForEvent('serviceworker');
    await this.settings.change({ incognitoAccess: true });
    await worker;
    const page = this.context.waitForEvent('page');
    await this.inBackground(`chrome.windows.create({ incognito: true, url: 'about:blank' })`);
    return this.tabOf(await page);
  }

  async beforeEveryPage(script: string): Promise<void> {
    await this.context.addInitScript(script);
  }

  inBackground<T>(expression: string): Promise<T> {
    return this.worker.evaluate<T>(expression);
  }

  async manage(policy: object): Promise<void> {
    if (!this.managed) throw new Error('a browser that was started without a policy gets none later');
    this.managed.write(policy);
  }

  async endBackground(): Promise<void> {
    const [page] = this.context.pages();
    if (!page) throw new Error('no page to send the command from');
    const session = await this.context.newCDPSession(page);
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await session.detach();
  }

  copy(text: string): Promise<void> {
    return this.otherProgram.copy(text);
  }

  clipboard(): Promise<string> {
    return this.otherProgram.clipboard();
  }

  async close(): Promise<void> {
    await this.context.close();
    this.managed?.remove();
    this.downloads.remove();
  }

  /** The background as it runs now; an event starts it anew after its end. */
  private get worker(): Worker {
    const worker = this.context.serviceWorkers().findLast((running) => new URL(running.url()).host === this.extension);
    if (!worker) throw new Error('the background is not running');
    return worker;
  }

  private async tabOf(page: Page): Promise<TabDriver> {
    return new ChromiumTab(page, await this.context.newCDPSession(page), this.worker, () => this.pressToolbarButton());
  }

  /** A real press, which also gives the extension its rights in the tab in front; Playwright's types do not know it yet. */
  private async pressToolbarButton(): Promise<void> {
    const { targetInfos } = await this.whole.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    const inFront = (targetInfos as TabTarget[]).find(({ embedderData }) => embedderData?.tabActive);
    const send = this.whole.send as (method: string, params: object) => Promise<unknown>;
    await send.call(this.whole, 'Extensions.triggerAction', { id: this.extension, targetId: inFront?.targetId });
  }
}
