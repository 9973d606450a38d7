import { fileURLToPath } from 'node:url';
import { type BrowserContext, type CDPSession, chromium, type Page, type Route, type Worker } from 'playwright-core';
import { findChromium } from '../../../scripts/setup/chromium.mjs';
import type { PageReport } from '../../../src/platform/messages.ts';
import type { Site } from './site.ts';
import { eventually, type Send, Surface } from './surface.ts';

export const CHROME_BUILD = fileURLToPath(new URL('../../../dist/chrome', import.meta.url));

export type LaunchOptions = {
  /** Language of the browser's own interface, and so of the extension. */
  readonly language: 'ja' | 'en';
  readonly site: Site;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** `null` leaves the choice to the system, as for a person. */
  readonly colorScheme?: 'light' | 'dark' | null;
  readonly headless?: boolean;
};

const QUIET = ['--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-quic', '--no-sandbox'];
const NOT_FOUND = { status: 404, contentType: 'text/html; charset=utf-8', body: '<!doctype html><title>404</title><p>404</p>' };

/** A real Chromium with the built extension loaded and a pretended web behind it. */
export class GuardChromium {
  private constructor(
    readonly context: BrowserContext,
    private readonly worker: Worker,
  ) {}

  static async launch({
    language,
    site,
    viewport = { width: 1024, height: 720 },
    colorScheme = 'light',
    headless = true,
  }: LaunchOptions): Promise<GuardChromium> {
    const executablePath = findChromium();
    if (executablePath === null) throw new Error('No Chromium found. Run `npm run setup`, or set CHROMIUM_PATH.');
    const context = await chromium.launchPersistentContext('', {
      executablePath,
      // Playwright's own headless mode has no extensions; Chromium's new one has.
      headless: false,
      viewport: headless ? viewport : null,
      colorScheme,
      env: { ...process.env, LANGUAGE: language },
      args: [
        ...QUIET,
        ...(headless ? ['--headless=new'] : []),
        `--lang=${language}`,
        `--disable-extensions-except=${CHROME_BUILD}`,
        `--load-extension=${CHROME_BUILD}`,
      ],
    });
    await context.route(/^https?:/, (route) => answer(route, site));
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    const spoken = await worker.evaluate(() => chrome.i18n.getUILanguage());
    if (!spoken.startsWith(language)) throw new Error(`The browser speaks ${spoken}, not ${language}. Debian needs the package chromium-l10n.`);
    return new GuardChromium(context, worker);
  }

  get extensionId(): string {
    return new URL(this.worker.url()).host;
  }

  async openTab(url?: string): Promise<Tab> {
    const page = await this.context.newPage();
    const tab = new Tab(page, await this.context.newCDPSession(page), this.worker);
    if (url) await tab.open(url);
    return tab;
  }

  /** Puts something into the extension's storage, as a broken version of ours or a damaged profile might have. */
  async store(area: 'local' | 'sync' | 'session', items: object): Promise<void> {
    await this.worker.evaluate(([name, content]) => chrome.storage[name].set(content), [area, items] as const);
  }

  async close(): Promise<void> {
    await this.context.close();
  }
}

/** One tab, with the toolbar button that belongs to it. */
export class Tab extends Surface {
  readonly errors: string[] = [];

  constructor(
    readonly page: Page,
    private readonly session: CDPSession,
    private readonly worker: Worker,
  ) {
    super(sendThrough(session));
    page.on('pageerror', (error) => this.errors.push(error.message));
    page.on('console', (message) => message.type() === 'error' && this.errors.push(message.text()));
  }

  async open(url: string): Promise<void> {
    await this.page.goto(url);
  }

  async badge(): Promise<{ text: string; title: string }> {
    await this.page.bringToFront();
    return this.worker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      const target = tab?.id === undefined ? {} : { tabId: tab.id };
      return { text: await chrome.action.getBadgeText(target), title: await chrome.action.getTitle(target) };
    });
  }

  /** What the popup would be told about this page; `null` where nothing of ours listens. */
  async report(): Promise<PageReport | null> {
    await this.page.bringToFront();
    return this.worker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      if (tab?.id === undefined) return null;
      return chrome.tabs.sendMessage(tab.id, { name: 'page-report', request: {} }, { frameId: 0 }).catch(() => null);
    });
  }

  /** Waits for a verdict of that level, and gives the last one seen. */
  async settled(level: string): Promise<PageReport | null> {
    let last: PageReport | null = null;
    await eventually(async () => {
      last = await this.report();
      return last?.verdict.level === level ? true : undefined;
    });
    return last;
  }

  /** Runs an expression where our own script runs in this page: what a page could do if it got hold of it. */
  async asOurScript<T>(expression: string): Promise<T> {
    const contexts: { id: number; origin: string }[] = [];
    const note = ({ context }: { context: { id: number; origin: string } }) => contexts.push(context);
    this.session.on('Runtime.executionContextCreated', note);
    await this.send('Runtime.enable');
    this.session.off('Runtime.executionContextCreated', note);
    await this.send('Runtime.disable');
    const ours = contexts.find(({ origin }) => origin.startsWith('chrome-extension://'));
    if (!ours) throw new Error('no script of ours runs in this page');
    const { result } = await this.send<{ result: { value: T } }>('Runtime.evaluate', {
      expression,
      contextId: ours.id,
      awaitPromise: true,
      returnByValue: true,
    });
    return result.value;
  }

  /** Opens the real popup from the toolbar, for this tab. Close it before opening another. */
  async openPopup(): Promise<Popup> {
    await this.page.bringToFront();
    await this.worker.evaluate(() => chrome.action.openPopup());
    const target = await eventually(async () => {
      const { targetInfos } = await this.send<{ targetInfos: { targetId: string; url: string }[] }>('Target.getTargets');
      return targetInfos.find(({ url }) => url.includes('/src/popup/index.html'));
    });
    if (!target) throw new Error('the popup did not open');
    return Popup.attach(this.session, target.targetId);
  }
}

/** The open popup. It is no page of the context, so it is spoken to through the tab's session. */
export class Popup extends Surface {
  static async attach(session: CDPSession, targetId: string): Promise<Popup> {
    const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
    const waiting = new Map<number, (answer: { result?: unknown; error?: { message: string } }) => void>();
    session.on('Target.receivedMessageFromTarget', ({ sessionId: from, message }) => {
      if (from !== sessionId) return;
      const answer = JSON.parse(message);
      waiting.get(answer.id)?.(answer);
    });
    let last = 0;
    const send: Send = <T>(method: string, params: object = {}) =>
      new Promise<T>((resolve, reject) => {
        last += 1;
        waiting.set(last, ({ result, error }) => (error ? reject(new Error(`${method}: ${error.message}`)) : resolve(result as T)));
        session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id: last, method, params }) }).catch(reject);
      });
    return new Popup(send, () => session.send('Target.closeTarget', { targetId }));
  }

  private constructor(
    send: Send,
    private readonly closeTarget: () => Promise<unknown>,
  ) {
    super(send);
  }

  async close(): Promise<void> {
    await this.closeTarget();
    // The browser allows the next popup only once this one is really gone.
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
}

function sendThrough(session: CDPSession): Send {
  // Playwright types each command; this interface serves the popup as well, which has no typed session.
  return (method, params) => (session.send as (method: string, params?: object) => Promise<never>)(method, params);
}

async function answer(route: Route, site: Site): Promise<void> {
  const found = site(new URL(route.request().url()));
  if (!found) return route.fulfill(NOT_FOUND);
  const { body, type = 'text/html; charset=utf-8', status = 200, headers = {} } = found;
  return route.fulfill({ status, body, headers: { 'content-type': type, ...headers } });
}
