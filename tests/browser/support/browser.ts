import { readLedger, writeLedger } from '../../../src/domain/ledger/ledger.ts';
import type { SavedFile } from './downloads.ts';
import type { BrowserDriver } from './driver.ts';
import { eventually } from './eventually.ts';
import type { Site } from './site.ts';
import { Tab } from './tab.ts';
import type { Language } from './texts.ts';

const PATIENCE_AT_START = 15_000;
/** The page a fresh installation opens by itself; says whether it was there. */
export const CLOSE_FIRST_RUN_PAGE = `chrome.tabs.query({ url: chrome.runtime.getURL('src/welcome/*') })
  .then((tabs) => chrome.tabs.remove(tabs.map(({ id }) => id)).then(() => tabs.length > 0))`;

export type LaunchOptions = {
  /** Language of the browser's own interface, and so of the extension. */
  readonly language: Language;
  /** The folder of the built extension; the usual one in `dist` unless told otherwise. */
  readonly build?: string;
  /** The pretended web behind the browser. */
  readonly site: Site;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** `null` leaves the choice to the system, as for a person. */
  readonly colorScheme?: 'light' | 'dark' | null;
  readonly reducedMotion?: boolean;
  /** What an organisation has set for this extension, as the browser hands it on. */
  readonly policy?: object;
  /** A screen for fingers. */
  readonly touch?: boolean;
};

/** A real browser with the built extension loaded and a pretended web behind it. */
export class GuardBrowser {
  private started: BrowserDriver | null = null;

  constructor(
    private readonly language: Language,
    private readonly launch: () => Promise<BrowserDriver>,
  ) {}

  async start(): Promise<this> {
    this.started = await this.launch();
    const spoken = await this.inBackground<string>('chrome.i18n.getUILanguage()');
    if (!spoken.startsWith(this.language))
      throw new Error(`The browser speaks ${spoken}, not ${this.language}. Debian needs the package ${this.driver.languagePackage}.`);
    await this.closeFirstRunPage();
    return this;
  }

  /** The address of a page of ours, from its folder below `src`. */
  addressOf(page: 'popup' | 'options' | 'welcome'): Promise<string> {
    return this.inBackground<string>(`chrome.runtime.getURL('src/${page}/index.html')`);
  }

  /** A page of the browser itself, where no extension can look. */
  get ownPage(): string {
    return this.driver.ownPage;
  }

  async openTab(url?: string): Promise<Tab> {
    const tab = new Tab(await this.driver.openTab(), this.driver);
    if (url) await tab.open(url);
    return tab;
  }

  /** Waits for a tab that somebody else opened, by how its address ends. */
  async tabAt(end: string): Promise<Tab> {
    return new Tab(await this.driver.tabAt(end), this.driver);
  }

  /** Remembers which tabs there are; what it gives closes every other, whoever opened it. */
  rememberTabs(): Promise<() => Promise<void>> {
    return this.driver.rememberTabs();
  }

  /** Gives or takes away leave to look at websites, as a person does in the browser's own settings. */
  setHostAccess(isGiven: boolean): Promise<void> {
    return this.driver.setHostAccess(isGiven);
  }

  /** A tab in a private window of its own. */
  async openPrivateTab(url: string): Promise<Tab> {
    const tab = new Tab(await this.driver.openPrivateTab(), this.driver);
    await tab.open(url);
    return tab;
  }

  /** Waits for a saved file, and takes it out of the downloads. */
  saved(named: RegExp): Promise<SavedFile> {
    return this.driver.downloads.take(named);
  }

  /** Runs a script in every page opened from now on, in the page's world and before the page's own scripts. */
  beforeEveryPage(script: string): Promise<void> {
    return this.driver.beforeEveryPage(script);
  }

  /** Runs an expression in our background. */
  inBackground<T>(expression: string): Promise<T> {
    return this.driver.inBackground<T>(expression);
  }

  /** Ends our background as the browser does when it wants the memory. The next event starts it anew. */
  endBackground(): Promise<void> {
    return this.driver.endBackground();
  }

  /** Puts something into the extension's storage, as a broken version of ours or a damaged profile might have. */
  async store(area: 'local' | 'sync' | 'session', items: object): Promise<void> {
    await this.inBackground(`chrome.storage.${area}.set(${JSON.stringify(items)})`);
  }

  /** The organisation sets something else while the browser is open. */
  async manage(policy: object): Promise<void> {
    await this.driver.manage(policy);
  }

  /** As if the person had just chosen these, in the form settings are used in; what is left out stays as it is by default. */
  async choose(settings: object): Promise<void> {
    const { fields, ...rest } = writeLedger(readLedger({ version: 1, ...settings }));
    const chosenNow = Object.entries(fields as Record<string, [unknown, number]>).map(([path, [value]]) => [path, [value, Date.now()]]);
    await this.store('local', { settings: { ...rest, fields: Object.fromEntries(chosenNow) } });
  }

  /** As if nobody had set or dismissed anything yet; the rules stay, as pages wait for them. */
  async forget(...others: readonly string[]): Promise<void> {
    await this.inBackground(`chrome.storage.local.remove(${JSON.stringify(['settings', 'asked', 'passing-on', 'policy', ...others])})
      .then(() => Promise.all([chrome.storage.sync.clear(), chrome.storage.session.clear()]))`);
  }

  /** Puts a text on the clipboard, as if it had been copied in another program. */
  copy(text: string): Promise<void> {
    return this.driver.copy(text);
  }

  clipboard(): Promise<string> {
    return this.driver.clipboard();
  }

  async close(): Promise<void> {
    await this.started?.close();
  }

  /** Every installation is new, so it opens each time; stories begin without it. */
  private async closeFirstRunPage(): Promise<void> {
    const hasOpened = await eventually(async () => (await this.inBackground<boolean>(CLOSE_FIRST_RUN_PAGE)) || undefined, PATIENCE_AT_START);
    if (!hasOpened) throw new Error('the first-run page did not open');
  }

  private get driver(): BrowserDriver {
    if (!this.started) throw new Error('the browser has not been started');
    return this.started;
  }
}
