import { browser } from './browser.ts';

/** Calls back once after the extension was installed or updated. */
export function onInstalled(callback: () => Promise<void>): void {
  browser.runtime.onInstalled.addListener(() => {
    void callback();
  });
}

/** The version of this extension. */
export function version(): string {
  return browser.runtime.getManifest().version;
}

/** Calls back each time the browser starts with the extension in it. */
export function onBrowserStart(callback: () => Promise<void>): void {
  browser.runtime.onStartup.addListener(() => {
    void callback();
  });
}
