import type { Permissions } from 'webextension-polyfill';
import { browser } from './browser.ts';

/**
 * Leave to look at websites. A person may have withheld it at installation (Firefox), taken it away since, or limited it to a press
 * of our button (Chrome: "on click").
 */
export function mayLookEverywhere(): Promise<boolean> {
  return browser.permissions.contains(everySite());
}

/** Asks the person for leave to look at every site; only in answer to a press. Resolves to whether it was given. */
export function askToLookEverywhere(): Promise<boolean> {
  return browser.permissions.request(everySite());
}

/** The same for the site of one page. */
export function askToLookAt(url: string): Promise<boolean> {
  return browser.permissions.request({ origins: [siteOfPage(url)] });
}

export function mayLookAt(url: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [siteOfPage(url)] });
}

/** Calls back whenever leave was given, for all sites or for one. */
export function onAccessGiven(callback: () => Promise<void>): void {
  browser.permissions.onAdded.addListener(({ origins }) => {
    if (origins && origins.length > 0) void callback();
  });
}

/** Calls back whenever leave was given or taken away, until the signal aborts; without one, as long as this runs. */
export function onAccessChanged(callback: () => void, signal?: AbortSignal): void {
  const events = [browser.permissions.onAdded, browser.permissions.onRemoved];
  for (const event of events) event.addListener(callback);
  signal?.addEventListener('abort', () => events.forEach((event) => void event.removeListener(callback)));
}

function everySite(): Permissions.Permissions {
  return { origins: browser.runtime.getManifest().host_permissions ?? [] };
}

/** Firefox knows no ports in such patterns. */
function siteOfPage(url: string): string {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
}
