import type { Commands, Tabs } from 'webextension-polyfill';
import { browser } from './browser.ts';
import { desktopKeys } from './desktop-only.ts';

/** The one command the browser does not carry out by itself. */
const RECORD = 'record-page';

/** A key that opens something of ours; `key` is empty where the person wants none. */
export type Shortcut = { readonly name: 'open' | 'record'; readonly key: string };

/** The keys as they are set now; none where there is no keyboard. */
export async function shortcuts(): Promise<Shortcut[]> {
  const commands = (await desktopKeys?.getAll()) ?? [];
  return commands.map(({ name, shortcut = '' }) => ({ name: name === RECORD ? 'record' : 'open', key: shortcut }));
}

/** Opens the browser's own page for the keys of extensions: nobody but the person can change them. */
export async function openShortcutSettings(): Promise<void> {
  const keys = desktopKeys as (Commands.Static & { openShortcutSettings?(): Promise<void> }) | undefined;
  if (keys?.openShortcutSettings) await keys.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

/** Calls back when the key for a record is pressed, with the tab in front. */
export function onRecordKey(callback: (tab: Tabs.Tab | undefined) => void): void {
  desktopKeys?.onCommand.addListener((name: string, tab?: Tabs.Tab) => {
    if (name === RECORD) callback(tab);
  });
}
