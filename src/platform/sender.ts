import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser.ts';

export type PageSender = { readonly tabId: number; readonly frameId: number; readonly origin: string; readonly host: string; readonly isPrivate: boolean };

/**
 * The page a message came from, as the browser knows it; a frame without an address of its own (about:blank, srcdoc) counts as
 * its tab's page. Throws when the message did not come from a page in a tab.
 */
export function pageOf({ tab, frameId, url }: Runtime.MessageSender): PageSender {
  const address = [url, tab?.url].find((candidate) => candidate !== undefined && /^https?:/.test(candidate));
  if (tab?.id === undefined || address === undefined) throw new Error('only a page can ask for this');
  const { origin, hostname } = new URL(address);
  return { tabId: tab.id, frameId: frameId ?? 0, origin, host: hostname, isPrivate: tab.incognito };
}

/** True for our own popup and options. */
export function isOwnPage({ url }: Runtime.MessageSender): boolean {
  return url?.startsWith(browser.runtime.getURL('')) === true;
}
