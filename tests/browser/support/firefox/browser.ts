import type { Downloads } from '../downloads.ts';
import type { BrowserDriver, Screen, TabDriver } from '../driver.ts';
import { eventually } from '../eventually.ts';
import type { Bidi } from './bidi.ts';
import { clipboardText, copy } from './inside/clipboard.ts';
import { evaluateInOurs } from './inside/script.ts';
import { type LogEntry, PageErrors } from './page-errors.ts';
import type { Privileged } from './privileged.ts';
import type { FirefoxProcess } from './process.ts';
import { type PromptOpened, Prompts } from './prompts.ts';
import { FirefoxTab } from './tab.ts';

/** What a running Firefox with our extension is made of. */
export type Running = {
  readonly process: FirefoxProcess;
  readonly bidi: Bidi;
  readonly privileged: Privileged;
  /** The extension's id, and that of its button in the toolbar. */
  readonly extension: string;
  readonly button: string;
  readonly downloads: Downloads;
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
    const found = await eventually(async () => {
      const { contexts } = await this.running.bidi.send<{ contexts: { context: string; url: string }[] }>('browsingContext.getTree', { maxDepth: 0 });
      return contexts.find(({ url }) => url.endsWith(end));
    });
    if (!found) throw new Error(`no tab at …${end}`);
    return this.tabOf(found.context);
  }

  async beforeEveryPage(script: string): Promise<void> {
    await this.running.bidi.send('script.addPreloadScript', { functionDeclaration: `() => { ${script} }` });
  }

  async inBackground<T>(expression: string): Promise<T> {
    return (await this.running.privileged.run(evaluateInOurs, 'background', this.running.extension, expression)) as T;
  }

  copy(text: string): Promise<void> {
    return this.running.privileged.run(copy, text);
  }

  clipboard(): Promise<string> {
    return this.running.privileged.run(clipboardText);
  }

  async close(): Promise<void> {
    await this.running.bidi.send('browser.close').catch(() => undefined);
    await this.running.process.end();
    this.downloads.remove();
  }

  get downloads(): Downloads {
    return this.running.downloads;
  }

  private async tabOf(context: string): Promise<TabDriver> {
    const inBackground = <T>(expression: string) => this.inBackground<T>(expression);
    const prompts = this.prompts.get(context) ?? new Prompts();
    this.prompts.set(context, prompts);
    const tab = new FirefoxTab(this.running, context, this.errors.of(context), prompts, inBackground);
    await tab.showOn(this.viewport);
    return tab;
  }
}
