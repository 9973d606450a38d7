import type { FrameDriver, MenuEntry, PictureFormat, Point, PointerAction, PopupDriver, Screen, TabDriver } from '../driver.ts';
import { eventually, pause } from '../eventually.ts';
import type { KeyPress } from '../keys.ts';
import type { Running } from './browser.ts';
import { FirefoxFrame } from './frame.ts';
import { chooseInMenu } from './inside/context-menu.ts';
import { drop } from './inside/drop.ts';
import { fillAtOnce } from './inside/fill.ts';
import { compose } from './inside/input.ts';
import { focusPage, pasteCommand } from './inside/page.ts';
import { FirefoxPopup } from './popup.ts';
import type { Prompts } from './prompts.ts';
import { FirefoxSurface } from './surface.ts';

type Context = { readonly context: string; readonly url: string; readonly children: readonly Context[] | null };

/** Longer than all but pages made to be slow take to load, in milliseconds. */
const LATE = 3_000;

export class FirefoxTab extends FirefoxSurface implements TabDriver {
  private readonly page: FirefoxFrame;

  constructor(
    private readonly running: Running,
    context: string,
    readonly errors: readonly string[],
    private readonly prompts: Prompts,
    private readonly inBackground: <T>(expression: string) => Promise<T>,
  ) {
    super(running.privileged, context);
    this.page = new FirefoxFrame(running.bidi, running.privileged, context);
  }

  async open(url: string): Promise<void> {
    const before = await this.url();
    let isOver = false;
    const navigated = this.send('browsingContext.navigate', { url, wait: 'complete' }).finally(() => {
      isOver = true;
    });
    await Promise.race([navigated, this.loadedUnnoticed(before, () => isOver)]);
    // A person who came by a link has the focus in the page; WebDriver leaves it in the address bar.
    await this.privileged.run(focusPage, this.id);
  }

  /** Of a page in a private window Firefox sometimes never tells WebDriver that it has loaded (ESR 153, 2026-11-26). */
  private async loadedUnnoticed(before: string, isOver: () => boolean): Promise<void> {
    const isThere = async () => (await this.url()) !== before && (await this.evaluate<string>('document.readyState')) === 'complete';
    do await pause(LATE);
    while (!isOver() && !(await isThere().catch(() => false)));
  }

  async reload(): Promise<void> {
    await this.send('browsingContext.reload', { wait: 'complete' });
  }

  async back(): Promise<void> {
    await this.traverse(-1);
  }

  async forward(): Promise<void> {
    await this.traverse(1);
  }

  /** The command is not waited for: where a page comes out of the browser's memory, its answer sometimes never does. */
  private async traverse(delta: number): Promise<void> {
    const before = await this.url();
    this.send('browsingContext.traverseHistory', { delta }).catch(() => undefined);
    await eventually(async () => (await this.url()) !== before || undefined);
  }

  async url(): Promise<string> {
    return (await this.tree()).url;
  }

  async close(): Promise<void> {
    await this.send('browsingContext.close');
  }

  async activate(): Promise<void> {
    await this.send('browsingContext.activate');
  }

  async showOn({ width, height, scale }: Screen): Promise<void> {
    await this.send('browsingContext.setViewport', { viewport: { width, height }, ...(scale !== undefined && { devicePixelRatio: scale }) });
  }

  evaluate<T>(expression: string): Promise<T> {
    return this.page.evaluate<T>(expression);
  }

  /** Input goes to the tab in front. */
  override async point(action: PointerAction, at: Point): Promise<void> {
    await this.activate();
    await super.point(action, at);
  }

  override async press(key: KeyPress): Promise<void> {
    await this.activate();
    await super.press(key);
  }

  override async type(text: string): Promise<void> {
    await this.activate();
    await super.type(text);
  }

  placeOf(selector: string): Promise<Point> {
    return this.page.placeOf(selector);
  }

  async frame(host: string): Promise<FrameDriver> {
    const found = await eventually(async () => framesIn(await this.tree()).find(({ url }) => URL.canParse(url) && new URL(url).host === host));
    if (!found) throw new Error(`no frame from ${host}`);
    return new FirefoxFrame(this.running.bidi, this.privileged, found.context);
  }

  async chooseFile(selector: string, path: string): Promise<void> {
    const located = await this.send<{ nodes: { sharedId: string }[] }>('browsingContext.locateNodes', { locator: { type: 'css', value: selector } });
    const [input] = located.nodes;
    if (!input) throw new Error(`no ${selector} to choose a file for`);
    await this.send('input.setFiles', { element: { sharedId: input.sharedId }, files: [path] });
  }

  pasteByMenu(): Promise<void> {
    return this.privileged.run(pasteCommand);
  }

  async drop(selector: string, text: string): Promise<void> {
    await this.placeOf(selector);
    await this.privileged.run(drop, this.id, selector, text);
  }

  fillAtOnce(text: string): Promise<void> {
    return this.privileged.run(fillAtOnce, this.id, text);
  }

  compose(unfinished: readonly string[], finished: string): Promise<void> {
    return this.privileged.run(compose, unfinished, finished);
  }

  async answerPrompt(text: string | null): Promise<string> {
    const message = await this.prompts.next();
    await this.send('browsingContext.handleUserPrompt', { accept: text !== null, ...(text !== null && { userText: text }) });
    return message;
  }

  async asOurScript<T>(expression: string): Promise<T> {
    await this.activate();
    return this.inBackground<T>(
      `chrome.tabs.query({ active: true, lastFocusedWindow: true })
        .then(([tab]) => chrome.scripting.executeScript({ target: { tabId: tab.id }, func: () => (${expression}) }))
        .then(([{ result }]) => result)`,
    );
  }

  openPopup(): Promise<PopupDriver> {
    return FirefoxPopup.open(this.running);
  }

  async openPopupByMenu(selector: string, { label }: MenuEntry): Promise<PopupDriver> {
    await this.point('right-click', await this.placeOf(selector));
    await this.privileged.run(chooseInMenu, label);
    return FirefoxPopup.attach(this.running);
  }

  async openPopupByKey(_command: string, key: KeyPress): Promise<PopupDriver> {
    await this.press(key);
    return FirefoxPopup.attach(this.running);
  }

  async screenshot(format: PictureFormat = 'png'): Promise<Buffer> {
    const { data } = await this.send<{ data: string }>('browsingContext.captureScreenshot', { format: { type: `image/${format}` } });
    return Buffer.from(data, 'base64');
  }

  private async tree(): Promise<Context> {
    const { contexts } = await this.running.bidi.send<{ contexts: Context[] }>('browsingContext.getTree', { root: this.id });
    const [tree] = contexts;
    if (!tree) throw new Error('the tab is gone');
    return tree;
  }

  private send<T>(method: string, params: Readonly<Record<string, unknown>> = {}): Promise<T> {
    return this.running.bidi.send<T>(method, { context: this.id, ...params });
  }
}

function framesIn({ children }: Context): Context[] {
  return (children ?? []).flatMap((child) => [child, ...framesIn(child)]);
}
