import { NOTHING_FOUND } from '../domain/nothing-found.ts';
import { type Reason, reasonFor } from '../domain/out-of-reach.ts';
import { browser } from './browser.ts';
import { mayLookAt, mayLookEverywhere } from './host-access.ts';
import { type PageReport, sendToTab } from './page-messages.ts';
import { contentTypeOf, hostWithoutFindings, lookAt, POPUP } from './tabs.ts';

/** What the popup speaks about: the page of one tab, or why it cannot be spoken about. */
export type Subject =
  | { readonly state: 'reported'; readonly tabId: number; readonly isPrivate: boolean; readonly report: PageReport }
  /** A page of the browser itself, a file, a store: no extension can look there. */
  | { readonly state: 'unreachable'; readonly tabId: number; readonly isPrivate: boolean; readonly reason: Reason }
  /** A page that the person has not allowed us to look at; where we may look nowhere, Chrome does not even say which it is. */
  | { readonly state: 'not-allowed'; readonly isPrivate: boolean; readonly url: string | undefined }
  /** A page of our own, opened by itself. */
  | { readonly state: 'own-page'; readonly isPrivate: boolean }
  /** The page was closed while ours stood open beside it. */
  | { readonly state: 'gone'; readonly isPrivate: false };

const TAB = 'tab';

/** The page in the tab this popup hangs from, or the one it was opened wide for. */
export async function readSubject(): Promise<Subject> {
  const tab = await subjectTab();
  if (tab?.id === undefined) return { state: 'gone', isPrivate: false };
  const { id: tabId, url, incognito: isPrivate } = tab;
  if (url?.startsWith(browser.runtime.getURL(''))) return { state: 'own-page', isPrivate };
  const report = await reportOf(tabId, url);
  if (report) return { state: 'reported', tabId, isPrivate, report };
  if (await isWithheld(url)) return { state: 'not-allowed', isPrivate, url };
  return { state: 'unreachable', tabId, isPrivate, reason: reasonFor(url, await contentTypeOf(tabId)) };
}

async function isWithheld(url: string | undefined): Promise<boolean> {
  if (url === undefined) return !(await mayLookEverywhere());
  return isWebPage(url) && !(await mayLookAt(url));
}

/**
 * A press of our button is leave to look at the page behind it, where we have no other: a page nobody answers in is looked at now.
 * Files are left alone, even where the browser would let us.
 */
async function reportOf(tabId: number, url: string | undefined): Promise<PageReport | null> {
  const ask = () => sendToTab(tabId, 'page-report', {}).catch(() => null);
  const report = (await ask()) ?? (await quietReport(tabId));
  return report ?? (url === undefined || isWebPage(url) ? lookAt(tabId).then(ask, ask) : null);
}

/** Where only the first stage stands, nothing was found. */
async function quietReport(tabId: number): Promise<PageReport | null> {
  const host = await hostWithoutFindings(tabId);
  return host === null ? null : { host, verdict: NOTHING_FOUND, trust: null };
}

function isWebPage(url: string): boolean {
  return /^https?:/.test(url);
}

/** Opens what the popup shows in a tab of its own, about the same page. */
export async function openWide(): Promise<void> {
  const tab = await subjectTab();
  const address = new URL(browser.runtime.getURL(POPUP));
  if (tab?.id !== undefined) address.searchParams.set(TAB, String(tab.id));
  address.hash = location.hash;
  await browser.tabs.create({ url: address.href });
}

/** The tab this popup hangs from, or the one it was opened wide for. */
export async function subjectTab() {
  const asked = Number(new URLSearchParams(location.search).get(TAB) ?? Number.NaN);
  if (Number.isInteger(asked)) return browser.tabs.get(asked).catch(() => undefined);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}
