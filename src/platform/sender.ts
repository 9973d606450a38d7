import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser.ts';

export type PageSender = { readonly tabId: number; readonly frameId: number; readonly origin: string; readonly host: string; readonly isPrivate: boolean };

/**
 * The page a message came from, as the browser knows it; a document of a page's own making (`blob:`) counts as that page's, a
 * frame without an address of its own (about:blank, srcdoc) as its tab's page. Throws when the message did not come from a page in a tab.
 */
export function pageOf({ tab, frameId, url }: Runtime.MessageSender): PageSender {
  const origin = [url, tab?.url].map(originOf).find((candidate) => /^https?:/.test(candidate));
  if (tab?.id === undefined || origin === undefined) throw new Error('only a page can ask for this');
  const { hostname } = new URL(origin);
  return { tabId: tab.id, frameId: frameId ?? 0, origin, host: hostname, isPrivate: tab.incognito };
}

function originOf(address: string | undefined): string {
  return address !== undefined && URL.canParse(address) ? new URL(address).origin : '';
}

/** True for our own popup and options. */
export function isOwnPage({ url }: Runtime.MessageSender): boolean {
  return url?.startsWith(browser.runtime.getURL('')) === true;
}
