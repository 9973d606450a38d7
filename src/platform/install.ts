import { browser } from './browser.ts';

/** Calls back once after the extension was installed or updated. */
export function onInstalled(callback: () => Promise<void>): void {
  browser.runtime.onInstalled.addListener(() => {
    void callback();
  });
}

/** Calls back once in the extension's life here: not after an update, neither its own nor the browser's. */
export function onFirstInstalled(callback: () => Promise<void>): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void callback();
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
