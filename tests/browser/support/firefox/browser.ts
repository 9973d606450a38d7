import type { Downloads } from '../downloads.ts';
import type { BrowserDriver, Screen, TabDriver } from '../driver.ts';
import { eventually } from '../eventually.ts';
import type { Bidi } from './bidi.ts';
import { endBackground } from './inside/background.ts';
import { clipboardText, copy } from './inside/clipboard.ts';
import { setHostAccess } from './inside/host-access.ts';
import { allowInPrivateWindows, openPrivateWindow } from './inside/private-window.ts';
import { evaluateInOurs } from './inside/script.ts';
import { type LogEntry, PageErrors } from './page-errors.ts';
import { Privileged, windowsOf } from './privileged.ts';
import { type PromptOpened, Prompts } from './prompts.ts';
import { FirefoxTab } from './tab.ts';

/** What a running Firefox with our extension is made of. */
export type Running = {
  readonly bidi: Bidi;
  readonly privileged: Privileged;
  /** The extension's id, and that of its button in the toolbar. */
  readonly extension: string;
  readonly button: string;
  readonly downloads: Downloads;
  /** What is to be done with it when its story is over. */
  readonly leave: () => Promise<void>;
};

/** Firefox over WebDriver BiDi, with access to its own window for what WebDriver does not know: the popup, accessibility, the clipboard. */
export class FirefoxDriver implements BrowserDriver {
  readonly ownPage = 'about:support';
  readonly languagePackage = 'firefox-esr-l10n-ja';
  private readonly errors = new PageErrors();
  private readonly prompts = new Map<string, Prompts>();

  static async over(running: Running, viewport: Screen): Promise<FirefoxDriver> {
    const driver = new FirefoxDriver(running, viewport);
    running.bidi.on<LogEntry>('log.entryAdded', (entry) => driver.errors.note(entry));
    running.bidi.on<PromptOpened>('browsingContext.userPromptOpened', ({ context, message }) => driver.prompts.get(context)?.note(message));
    await running.bidi.send('session.subscribe', { events: ['log.entryAdded', 'browsingContext.userPromptOpened'] });
    return driver;
  }

  private constructor(
    private readonly running: Running,
    private readonly viewport: Screen,
  ) {}

  async openTab(): Promise<TabDriver> {
    const { context } = await this.running.bidi.send<{ context: string }>('browsingContext.create', { type: 'tab' });
    return this.tabOf(context);
  }

  async tabAt(end: string): Promise<TabDriver> {
    const found = await eventually(async () => (await this.tabs()).find(({ url }) => url.endsWith(end)));
    if (!found) throw new Error(`no tab at …${end}`);
    return this.tabOf(found.context);
  }

  async rememberTabs(): Promise<() => Promise<void>> {
    const remembered = (await this.tabs()).map(({ context }) => context);
    return async () => {
      const others = (await this.tabs()).filter(({ context }) => !remembered.includes(context));
      await Promise.all(others.map(({ context }) => this.running.bidi.send('browsingContext.close', { context })));
    };
  }

  setHostAccess(isGiven: boolean): Promise<void> {
    return this.running.privileged.run(setHostAccess, this.running.extension, isGiven);
  }

  /** Input goes to the window a tab is in, so a tab of another window gets that for its own. */
  async openPrivateTab(): Promise<TabDriver> {
    const { bidi, privileged } = this.running;
    const [windows, tabs] = [await windowsOf(bidi), await this.tabs()];
    await privileged.run(allowInPrivateWindows, this.running.extension);
    await privileged.run(openPrivateWindow);
    const window = await eventually(async () => (await windowsOf(bidi)).find((id) => !windows.includes(id)));
    const tab = await eventually(async () => (await this.tabs()).find(({ context }) => !tabs.some((known) => known.context === context)));
    if (window === undefined || !tab) throw new Error('no private window');
    return this.tabOf(tab.context, { ...this.running, privileged: await Privileged.over(bidi, window) });
  }

  async beforeEveryPage(script: string): Promise<void> {
    await this.running.bidi.send('script.addPreloadScript', { functionDeclaration: `() => { ${script} }` });
  }

  async inBackground<T>(expression: string): Promise<T> {
    return (await this.running.privileged.run(evaluateInOurs, 'background', this.running.extension, expression)) as T;
  }

  /** Firefox reads policies when it starts, and then no more. */
  manage(): Promise<void> {
    return Promise.reject(new Error('Firefox does not take a policy while it is open'));
  }

  endBackground(): Promise<void> {
    return this.running.privileged.run(endBackground, this.running.extension);
  }

  copy(text: string): Promise<void> {
    return this.running.privileged.run(copy, text);
  }

  clipboard(): Promise<string> {
    return this.running.privileged.run(clipboardText);
  }

  async close(): Promise<void> {
    await this.running.leave();
    this.downloads.remove();
  }

  get downloads(): Downloads {
    return this.running.downloads;
  }

  private async tabs(): Promise<{ context: string; url: string }[]> {
    return (await this.running.bidi.send<{ contexts: { context: string; url: string }[] }>('browsingContext.getTree', { maxDepth: 0 })).contexts;
  }

  private async tabOf(context: string, running = this.running): Promise<TabDriver> {
    const inBackground = <T>(expression: string) => this.inBackground<T>(expression);
    const prompts = this.prompts.get(context) ?? new Prompts();
    this.prompts.set(context, prompts);
    const tab = new FirefoxTab(running, context, this.errors.of(context), prompts, inBackground);
    await tab.showOn(this.viewport);
    return tab;
  }
}
