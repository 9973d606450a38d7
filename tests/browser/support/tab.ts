import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NOTHING_FOUND } from '../../../src/domain/nothing-found.ts';
import type { PageReport } from '../../../src/platform/page-messages.ts';
import type { BrowserDriver, MenuEntry, Screen, TabDriver } from './driver.ts';
import { eventually } from './eventually.ts';
import { Frame } from './frame.ts';
import { type Key, keyPress } from './keys.ts';
import { Popup } from './popup.ts';
import { Surface } from './surface.ts';

const OF_THIS_TAB = (question: string) => `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(async ([tab]) => ${question})`;

/** One tab, with the toolbar button that belongs to it. */
export class Tab extends Surface<TabDriver> {
  private readonly page: Frame;

  constructor(
    driver: TabDriver,
    private readonly browser: BrowserDriver,
  ) {
    super(driver);
    this.page = new Frame(driver, driver);
  }

  /** What went wrong in the page since it was opened, as its console shows it. */
  get errors(): readonly string[] {
    return this.driver.errors;
  }

  open(url: string): Promise<void> {
    return this.driver.open(url);
  }

  reload(): Promise<void> {
    return this.driver.reload();
  }

  back(): Promise<void> {
    return this.driver.back();
  }

  forward(): Promise<void> {
    return this.driver.forward();
  }

  url(): Promise<string> {
    return this.driver.url();
  }

  close(): Promise<void> {
    return this.driver.close();
  }

  bringToFront(): Promise<void> {
    return this.driver.activate();
  }

  /** As it looks on a screen of that size; with a `scale`, on a phone. */
  showOn(screen: Screen): Promise<void> {
    return this.driver.showOn(screen);
  }

  clickOn(selector: string): Promise<void> {
    return this.page.clickOn(selector);
  }

  clickTwiceOn(selector: string): Promise<void> {
    return this.page.clickTwiceOn(selector);
  }

  middleClickOn(selector: string): Promise<void> {
    return this.page.middleClickOn(selector);
  }

  hoverOver(selector: string): Promise<void> {
    return this.page.hoverOver(selector);
  }

  tapOn(selector: string): Promise<void> {
    return this.page.tapOn(selector);
  }

  /** Clicks into the field and types over what is there. */
  fill(selector: string, text: string): Promise<void> {
    return this.page.fill(selector, text);
  }

  /** Picks a file of that name and content in the browser's file picker. */
  async chooseFile(selector: string, name: string, content: string): Promise<void> {
    const path = join(mkdtempSync(join(tmpdir(), 'gift-card-guard-')), name);
    writeFileSync(path, content);
    await this.driver.chooseFile(selector, path);
  }

  /** The frame in this page whose document comes from that host. */
  async frame(host: string): Promise<Frame> {
    return new Frame(this.driver, await this.driver.frame(host));
  }

  /** Pastes into whatever has the focus, by keyboard. */
  paste(): Promise<void> {
    return this.press('Control+v');
  }

  /** Pastes into whatever has the focus, as the browser's menus do it. */
  pasteByMenu(): Promise<void> {
    return this.driver.pasteByMenu();
  }

  /** Drops a text that comes from another program. */
  dropOn(selector: string, text: string): Promise<void> {
    return this.driver.drop(selector, text);
  }

  /** Puts a whole text at once into whatever has the focus, as a keyboard's suggestion or the browser's own filling does. */
  fillAtOnce(text: string): Promise<void> {
    return this.driver.fillAtOnce(text);
  }

  /** What an input method sends: each state of the unfinished text, then the finished one. */
  compose(unfinished: readonly string[], finished: string): Promise<void> {
    return this.driver.compose(unfinished, finished);
  }

  /** Answers a question the browser itself asks in a window of its own; `null` closes it. Says what it asked. */
  answerPrompt(text: string | null): Promise<string> {
    return this.driver.answerPrompt(text);
  }

  async badge(): Promise<{ text: string; title: string }> {
    return this.askBackground('({ text: await chrome.action.getBadgeText({ tabId: tab.id }), title: await chrome.action.getTitle({ tabId: tab.id }) })');
  }

  /** What the popup would be told about this page; `null` where nothing of ours listens. */
  async report(): Promise<PageReport | null> {
    const told = `chrome.tabs.sendMessage(tab.id, { name: 'page-report', request: {} }, { frameId: 0 }).catch(() => null)`;
    const stands = `chrome.scripting.executeScript({ target: { tabId: tab.id }, func: () => globalThis.giftCardGuard?.gateIsHere === true ? location.hostname : null }).catch(() => [])`;
    // Where a person has limited us to a press of our button, Chrome lets a script wait for that press.
    const soon = `Promise.race([${stands}, new Promise((resolve) => setTimeout(resolve, 1_000, []))])`;
    // A page that is just being left never answers.
    const never = `new Promise((resolve) => setTimeout(resolve, 5_000, [null, null]))`;
    const [report, host] = await this.askBackground<[PageReport | null, string | null]>(
      `Promise.race([Promise.all([${told}, ${soon}.then(([answer]) => answer?.result ?? null)]), ${never}])`,
    );
    // Where only the first stage stands, nothing was found.
    return report ?? (host === null ? null : { host, verdict: NOTHING_FOUND, trust: null });
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
  asOurScript<T>(expression: string): Promise<T> {
    return this.driver.asOurScript<T>(expression);
  }

  /** Opens the real popup from the toolbar, for this tab. */
  async openPopup(): Promise<Popup> {
    await this.driver.activate();
    return new Popup(await this.driver.openPopup());
  }

  /** Chooses one of our entries in the menu of an element; the popup opens for it. */
  async openPopupByMenu(selector: string, entry: MenuEntry): Promise<Popup> {
    await this.driver.activate();
    return new Popup(await this.driver.openPopupByMenu(selector, entry));
  }

  /** Presses a key of ours, which opens the popup. */
  async openPopupByKey(command: string, key: Key): Promise<Popup> {
    await this.driver.activate();
    return new Popup(await this.driver.openPopupByKey(command, keyPress(key)));
  }

  private async askBackground<T>(question: string): Promise<T> {
    await this.driver.activate();
    return this.browser.inBackground<T>(OF_THIS_TAB(question));
  }
}
