import type { Tabs } from 'webextension-polyfill';
import { browser } from './browser.ts';

/** Runs guards and second stage in one frame of a tab. The file's name comes from the manifest, so nothing has to be web accessible. */
export async function runSecondStage(tabId: number, frameId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: secondStage(), injectImmediately: true });
}

/** Runs the guards in one frame of a tab. */
export async function runGuards(tabId: number, frameId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [guards()], injectImmediately: true });
}

/**
 * Runs the first stage in every frame of a tab, where it does not run yet. On a page that was warned about the frames are told so,
 * and the guards do not wait for a person to begin. Rejects when a frame hangs, which holds up none of the others.
 */
export async function joinFrames(tabId: number, isFlagged: boolean): Promise<void> {
  const tellOfFlag = () => void Object.assign(globalThis.giftCardGuard ?? {}, { isPageFlagged: true });
  const steps = isFlagged ? [{ files: firstStage() }, { func: tellOfFlag }, { files: [guards()] }] : [{ files: firstStage() }];
  let isDone = true;
  for (const step of steps)
    await soon(browser.scripting.executeScript({ target: { tabId, allFrames: true }, injectImmediately: true, ...step })).catch(() => {
      isDone = false;
    });
  if (!isDone) throw new Error('some frame did not answer');
}

/** Runs in every tab that was open before the extension was what it would run there. Tabs that do not allow it are passed over. */
export async function joinOpenTabs(): Promise<void> {
  await Promise.all([joinTabs(['https://*/*', 'http://*/*'], firstStage()), joinTabs(declared(3)?.matches ?? [], scriptsOf(3))]);
}

async function joinTabs(url: string[], files: string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url });
  await Promise.allSettled(tabs.map(({ id }) => (id === undefined ? undefined : browser.scripting.executeScript({ target: { tabId: id }, files }))));
}

/** The pages that are open in tabs, by their hosts. */
export async function openPages(): Promise<{ readonly tabId: number; readonly host: string }[]> {
  const tabs = await browser.tabs.query({ url: ['https://*/*', 'http://*/*'] });
  return tabs.flatMap(({ id, url }) => (id === undefined || url === undefined ? [] : [{ tabId: id, host: new URL(url).hostname }]));
}

/** Looks at a page that was opened before we were allowed to, with both stages at once, so that it has an answer. */
export async function lookAt(tabId: number): Promise<void> {
  const files = [...firstStage(), ...secondStage()];
  await soon(browser.scripting.executeScript({ target: { tabId }, files, injectImmediately: true }));
}

/**
 * The host of a page that our first stage stands in alone, quietly: it answers no messages. `null` where it does not, or nobody may
 * look. A second stage that is on its way is waited for.
 */
export async function hostWithoutFindings(tabId: number): Promise<string | null> {
  const look = async () => {
    const { giftCardGuard: state } = globalThis;
    await state?.secondStageIsComing?.catch(() => undefined);
    const isAlone = state?.gateIsHere === true && state.secondStageIsHere !== true;
    return isAlone ? location.hostname || new URL(origin).hostname : null;
  };
  const [answer] = await soon(browser.scripting.executeScript({ target: { tabId }, func: look, injectImmediately: true })).catch(() => []);
  return typeof answer?.result === 'string' ? answer.result : null;
}

/** What kind of document a tab shows; `null` where it cannot be asked. */
export async function contentTypeOf(tabId: number): Promise<string | null> {
  const [answer] = await soon(browser.scripting.executeScript({ target: { tabId }, func: () => document.contentType })).catch(() => []);
  return (answer?.result as string | undefined) ?? null;
}

const PATIENCE = 700;

/** Rejects what takes too long: where a person has limited us to a press of our button, Chrome lets a script wait for that press. */
function soon<T>(run: Promise<T>): Promise<T> {
  return Promise.race([run, new Promise<never>((_, reject) => setTimeout(reject, PATIENCE))]);
}

/** The popup, as a page of ours. */
export const POPUP = 'src/popup/index.html';

/**
 * Opens the popup over a tab at one of its parts; where the browser opens no popup, the same page in a tab of its own beside it.
 * Not async up to the opening: Firefox opens a popup only while it is still dealing with the person's click.
 */
export function openPopupAt(part: string, tab: Tabs.Tab | undefined): Promise<void> {
  const page = `${POPUP}#${part}`;
  const overTab = tab?.id === undefined ? {} : { tabId: tab.id };
  const prepared = browser.action.setPopup({ ...overTab, popup: page });
  const opened = openPopup();
  return Promise.all([prepared, opened])
    .catch(() => openBeside(tab, page))
    .then(() => browser.action.setPopup({ ...overTab, popup: POPUP }));
}

/** Rejects where there is no such thing, as in older versions of Chrome. */
async function openPopup(): Promise<void> {
  await browser.action.openPopup();
}

async function openBeside(tab: Tabs.Tab | undefined, page: string): Promise<void> {
  const place = tab === undefined ? {} : { index: tab.index + 1, ...(tab.windowId !== undefined && { windowId: tab.windowId }) };
  await browser.tabs.create({ ...place, url: browser.runtime.getURL(page) });
}

/** Takes the tab to our own page that says what to do instead. */
export async function showGuidance(tabId: number): Promise<void> {
  await browser.tabs.update(tabId, { url: browser.runtime.getURL(`${POPUP}#guide`) });
}

/** Opens the page that says what this is and what it can see. */
export async function showWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('src/welcome/index.html') });
}

export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}

/** True in the popup that hangs from the toolbar; false when the same page is opened in a tab. */
export function isInPopup(): boolean {
  return browser.extension.getViews({ type: 'popup' }).some((view) => view === globalThis.window);
}

/**
 * The manifest says what runs on every page, the gate from the first moment and the look when the page is there; and the look on
 * Amazon's pages, which does nothing elsewhere.
 */
function firstStage(): string[] {
  return [...scriptsOf(0), ...scriptsOf(1), ...scriptsOf(4)];
}

/**
 * … and, on Amazon's code-entry pages from the first moment, what is fetched elsewhere: the guards, then the second stage proper.
 * From the root of the extension: Firefox gives whole addresses.
 */
export function secondStage(): string[] {
  const root = browser.runtime.getURL('');
  return scriptsOf(2).map((file) => new URL(file, root).pathname.slice(1));
}

function guards(): string {
  const [first = ''] = secondStage();
  return first;
}

/** The tabs at these addresses. */
export async function openTabs(url: string[]): Promise<number[]> {
  return (await browser.tabs.query({ url })).flatMap(({ id }) => id ?? []);
}

function scriptsOf(entry: Entry): string[] {
  return declared(entry)?.js ?? [];
}

/** By its place in `scripts/manifest.ts`; the last two are the lookout's and that of Amazon's look. */
function declared(entry: Entry) {
  return browser.runtime.getManifest().content_scripts?.[entry];
}

type Entry = 0 | 1 | 2 | 3 | 4;
