import type { CDPSession, Page, Worker } from 'playwright-core';
import type { FrameDriver, MenuEntry, Point, PopupDriver, Screen, TabDriver } from '../driver.ts';
import { eventually } from '../eventually.ts';
import { ChromiumFrame } from './frame.ts';
import { ChromiumPopup } from './popup.ts';
import { sendThrough } from './send.ts';
import { ChromiumSurface } from './surface.ts';

type Context = { readonly id: number; readonly origin: string };

const COPY = 1;

export class ChromiumTab extends ChromiumSurface implements TabDriver {
  readonly errors: string[] = [];

  constructor(
    private readonly page: Page,
    private readonly session: CDPSession,
    private readonly background: Worker,
    private readonly pressToolbarButton: () => Promise<void>,
  ) {
    super(sendThrough(session));
    page.on('pageerror', (error) => this.errors.push(error.message));
    page.on('console', (message) => message.type() === 'error' && this.errors.push(message.text()));
  }

  async open(url: string): Promise<void> {
    await this.page.goto(url);
  }

  async reload(): Promise<void> {
    await this.page.reload();
  }

  async back(): Promise<void> {
    await this.page.goBack();
  }

  async forward(): Promise<void> {
    await this.page.goForward();
  }

  async url(): Promise<string> {
    return this.page.url();
  }

  close(): Promise<void> {
    return this.page.close();
  }

  activate(): Promise<void> {
    return this.page.bringToFront();
  }

  async showOn({ width, height, scale }: Screen): Promise<void> {
    await this.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: scale ?? 1, mobile: scale !== undefined });
  }

  placeOf(selector: string): Promise<Point> {
    return new ChromiumFrame(this.page.mainFrame()).placeOf(selector);
  }

  async frame(host: string): Promise<FrameDriver> {
    const found = await eventually(async () => this.page.frames().find((frame) => URL.canParse(frame.url()) && new URL(frame.url()).host === host));
    if (!found) throw new Error(`no frame from ${host}`);
    return new ChromiumFrame(found);
  }

  async chooseFile(selector: string, path: string): Promise<void> {
    await this.page.setInputFiles(selector, path);
  }

  pasteByMenu(): Promise<void> {
    return this.keyboard.command('paste');
  }

  async drop(selector: string, text: string): Promise<void> {
    const at = await this.placeOf(selector);
    const data = { items: [{ mimeType: 'text/plain', data: text }], dragOperationsMask: COPY };
    for (const type of ['dragEnter', 'dragOver', 'drop']) await this.send('Input.dispatchDragEvent', { type, ...at, data });
  }

  async fillAtOnce(text: string): Promise<void> {
    await this.send('Input.insertText', { text });
  }

  compose(unfinished: readonly string[], finished: string): Promise<void> {
    return this.keyboard.compose(unfinished, finished);
  }

  async answerPrompt(text: string | null): Promise<string> {
    const dialog = await this.page.waitForEvent('dialog');
    await (text === null ? dialog.dismiss() : dialog.accept(text));
    return dialog.message();
  }

  async asOurScript<T>(expression: string): Promise<T> {
    const contexts: Context[] = [];
    const note = ({ context }: { context: Context }) => contexts.push(context);
    this.session.on('Runtime.executionContextCreated', note);
    await this.send('Runtime.enable');
    this.session.off('Runtime.executionContextCreated', note);
    await this.send('Runtime.disable');
    const ours = contexts.find(({ origin }) => origin.startsWith('chrome-extension://'));
    if (!ours) throw new Error('no script of ours runs in this page');
    return this.evaluateIn<T>({ expression, contextId: ours.id });
  }

  async openPopup(): Promise<PopupDriver> {
    await this.pressToolbarButton();
    return ChromiumPopup.attach(this.session);
  }

  /** Chromium's menu cannot be reached without a screen; what it does when an entry is chosen can: it tells our background so. */
  async openPopupByMenu(selector: string, { id }: MenuEntry): Promise<PopupDriver> {
    const chosen = await this.page.locator(selector).evaluate((element) => ({
      selectionText: String(getSelection()),
      linkUrl: element instanceof HTMLAnchorElement ? element.href : undefined,
    }));
    await this.background.evaluate(
      async ([menuItemId, info]) => {
        // Rejects when there is no such entry.
        await chrome.contextMenus.update(menuItemId, {});
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        const { onClicked } = chrome.contextMenus as unknown as { onClicked: { dispatch(info: object, tab: object | undefined): void } };
        onClicked.dispatch({ ...info, menuItemId }, tab);
      },
      [id, chosen] as const,
    );
    return ChromiumPopup.attach(this.session);
  }

  /** Keys of the browser itself cannot be pressed without a screen either. */
  async openPopupByKey(command: string): Promise<PopupDriver> {
    await this.background.evaluate(async (name) => {
      if (!(await chrome.commands.getAll()).some((known) => known.name === name)) throw new Error(`no command ${name}`);
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      const { onCommand } = chrome.commands as unknown as { onCommand: { dispatch(name: string, tab: object | undefined): void } };
      onCommand.dispatch(name, tab);
    }, command);
    return ChromiumPopup.attach(this.session);
  }
}
