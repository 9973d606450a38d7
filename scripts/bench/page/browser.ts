import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { findChromium } from '../../setup/chromium.mjs';
import type { Candidate } from './extensions.ts';
import type { PageServer } from './server.ts';
import type { BenchPage } from './site.ts';

const ARGS = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  // Pages are measured side by side: none may be slowed down for standing behind another.
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
  '--disable-features=SpareRendererForSitePerProcess,Translate,OptimizationHints,HttpsUpgrades,CalculateNativeWinOcclusion',
  '--js-flags=--no-flush-bytecode',
];
type Served = Pick<BenchPage, 'url' | 'html'>;

const WARM_UP = '<!doctype html><meta charset="utf-8"><title>Warm-up</title><p>Some words.';

/** A Chromium with one extension, in which pages come from memory: nothing goes over a network. */
export class BenchBrowser {
  private constructor(
    readonly candidate: Candidate,
    readonly context: BrowserContext,
    readonly cdp: CDPSession,
    private readonly server: PageServer,
  ) {}

  static async launch(candidate: Candidate, server: PageServer): Promise<BenchBrowser> {
    const executablePath = findChromium();
    if (executablePath === null) throw new Error('No Chromium found: run `npm run setup` first.');
    const { folder } = candidate;
    const context = await chromium.launchPersistentContext('', {
      executablePath,
      // Playwright's own headless mode has no extensions; Chromium's new one has.
      headless: false,
      viewport: { width: 1280, height: 900 },
      args: [...ARGS, server.argument, `--disable-extensions-except=${folder}`, `--load-extension=${folder}`],
    });
    if (context.serviceWorkers().length === 0) await context.waitForEvent('serviceworker', { timeout: 15_000 });
    const browser = context.browser();
    if (browser === null) throw new Error('This Chromium cannot be traced.');
    const started = new BenchBrowser(candidate, context, await browser.newBrowserCDPSession(), server);
    await started.warmUp();
    return started;
  }

  /** A tab with a page; closed by whoever opened it. */
  async open(page: Served): Promise<Page> {
    this.server.serve(page);
    return this.goto(page.url);
  }

  /** The same for an address that needs https or belongs to somebody: answered by the debugger, which takes longer. */
  async openAsIf({ url, html }: Served): Promise<Page> {
    await this.context.unrouteAll();
    await this.context.route(/^https:/, (route) =>
      route.request().url() === url ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }) : route.fulfill({ status: 404 }),
    );
    return this.goto(url);
  }

  private async goto(url: string): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(url, { waitUntil: 'load' });
    return page;
  }

  /** Closes tabs and waits until their processes are gone: one that is still going away would keep the next trace waiting for it. */
  async closeTabs(tabs: readonly Page[], processes: readonly number[]): Promise<void> {
    for (const tab of tabs) await tab.close();
    for (let left = 60; left > 0; left -= 1) {
      const { processInfo } = await this.cdp.send('SystemInfo.getProcessInfo');
      if (!processInfo.some(({ id }) => processes.includes(id))) return;
      await new Promise((resolve) => setTimeout(resolve, 75));
    }
  }

  close(): Promise<void> {
    return this.context.close();
  }

  /** An extension may have work of its own after it was installed, and a page to open. */
  private async warmUp(): Promise<void> {
    const page = await this.open({ url: 'http://warm-up.example/', html: WARM_UP });
    await page.waitForTimeout(1_500);
    for (const other of this.context.pages()) if (other !== page) await other.close();
    await page.goto('about:blank');
  }
}
