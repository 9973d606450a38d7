import { browser } from './browser.ts';
import { type PageReport, sendToTab } from './messages.ts';
import { POPUP } from './tabs.ts';

/** What the popup speaks about: the page of one tab, or why it cannot be spoken about. */
export type Subject =
  | { readonly state: 'reported'; readonly tabId: number; readonly isPrivate: boolean; readonly report: PageReport }
  /** A page of the browser itself, a file, a store: no extension can look there. */
  | { readonly state: 'unreachable'; readonly isPrivate: boolean }
  /** An ordinary page that the person has not allowed us to look at. */
  | { readonly state: 'not-allowed'; readonly tabId: number; readonly isPrivate: boolean; readonly origin: string }
  /** A page of our own, opened by itself. */
  | { readonly state: 'own-page'; readonly isPrivate: boolean }
  /** The page was closed while ours stood open beside it. */
  | { readonly state: 'gone'; readonly isPrivate: false };

const TAB = 'tab';

/** The page in the tab this popup hangs from, or the one it was opened wide for. */
export async function readSubject(): Promise<Subject> {
  const tab = await subjectTab();
  if (tab?.id === undefined) return { state: 'gone', isPrivate: false };
  const isPrivate = tab.incognito;
  if (tab.url?.startsWith(browser.runtime.getURL(''))) return { state: 'own-page', isPrivate };
  const report = await sendToTab(tab.id, 'page-report', {}).catch(() => null);
  if (report) return { state: 'reported', tabId: tab.id, isPrivate, report };
  const origin = await forbiddenOrigin(tab.url);
  return origin ? { state: 'not-allowed', tabId: tab.id, isPrivate, origin } : { state: 'unreachable', isPrivate };
}

/** Asks the person for leave to look at a site; only in answer to a press. Resolves to whether it was given. */
export function askToLookAt(origin: string): Promise<boolean> {
  return browser.permissions.request({ origins: [`${origin}/*`] });
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

/** The origin of an ordinary page we may not look at; `null` for every other page. */
async function forbiddenOrigin(url: string | undefined): Promise<string | null> {
  if (url === undefined || !/^https?:/.test(url)) return null;
  const { origin } = new URL(url);
  return (await browser.permissions.contains({ origins: [`${origin}/*`] })) ? null : origin;
}
