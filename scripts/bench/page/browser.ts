import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { findChromium } from '../../setup/chromium.mjs';
import type { Candidate } from './extensions.ts';
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
const WARM_UP = '<!doctype html><meta charset="utf-8"><title>Warm-up</title><p>Some words.';

/** A Chromium with one extension, in which pages come from memory: nothing goes over a network. */
export class BenchBrowser {
  private constructor(
    readonly candidate: Candidate,
    readonly context: BrowserContext,
    readonly cdp: CDPSession,
    private readonly pages: Map<string, string>,
  ) {}

  private usualRenderers = 0;

  private async renderers(): Promise<number> {
    const { processInfo } = await this.cdp.send('SystemInfo.getProcessInfo');
    return processInfo.filter(({ type }) => type === 'renderer').length;
  }

  static async launch(candidate: Candidate): Promise<BenchBrowser> {
    const executablePath = findChromium();
    if (executablePath === null) throw new Error('No Chromium found: run `npm run setup` first.');
    const { folder } = candidate;
    const context = await chromium.launchPersistentContext('', {
      executablePath,
      // Playwright's own headless mode has no extensions; Chromium's new one has.
      headless: false,
      viewport: { width: 1280, height: 900 },
      args: [...ARGS, `--disable-extensions-except=${folder}`, `--load-extension=${folder}`],
    });
    const pages = new Map([['https://warm-up.example/', WARM_UP]]);
    await context.route(/^https?:/, (route) => {
      const html = pages.get(route.request().url().split('#')[0] ?? '');
      return html === undefined ? route.fulfill({ status: 404, body: '' }) : route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
    });
    if (context.serviceWorkers().length === 0) await context.waitForEvent('serviceworker', { timeout: 15_000 });
    const browser = context.browser();
    if (browser === null) throw new Error('This Chromium cannot be traced.');
    const started = new BenchBrowser(candidate, context, await browser.newBrowserCDPSession(), pages);
    await started.warmUp();
    return started;
  }

  serve({ url, html }: Pick<BenchPage, 'url' | 'html'>): void {
    this.pages.set(url, html);
  }

  /** A tab at an address that is served; closed by whoever opened it. */
  async open({ url, html }: Pick<BenchPage, 'url' | 'html'>): Promise<Page> {
    this.serve({ url, html });
    const page = await this.context.newPage();
    await page.goto(url, { waitUntil: 'load' });
    return page;
  }

  /** Closes tabs and waits until their processes are gone: one that is still going away would keep the next trace waiting for it. */
  async closeTabs(tabs: readonly Page[]): Promise<void> {
    for (const tab of tabs) await tab.close();
    for (let left = 40; left > 0 && (await this.renderers()) > this.usualRenderers; left -= 1) await new Promise((resolve) => setTimeout(resolve, 75));
  }

  close(): Promise<void> {
    return this.context.close();
  }

  /** An extension may have work of its own after it was installed, and a page to open. */
  private async warmUp(): Promise<void> {
    const page = await this.open({ url: 'https://warm-up.example/', html: WARM_UP });
    await page.waitForTimeout(1_500);
    for (const other of this.context.pages()) if (other !== page) await other.close();
    await page.goto('about:blank');
    this.usualRenderers = await this.renderers();
  }
}
