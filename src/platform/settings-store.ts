import { readLedger } from '../domain/ledger/ledger.ts';
import { withoutOutdated } from '../domain/ledger/merge.ts';
import { settingsIn, withSettings } from '../domain/ledger/settings-in.ts';
import type { Settings } from '../domain/settings.ts';
import { browser } from './browser.ts';
import { changeLedger, LEDGER, readStoredLedger } from './ledger-store.ts';
import { write } from './single-writer.ts';

/** The person's settings; whatever is missing or broken in storage has its default. */
export async function readSettings(): Promise<Settings> {
  return settingsIn(readLedger(await readStoredLedger()));
}

/** Changes the settings, one change after the other, and drops what has run out. Only the background may call this. */
export function updateSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  return write(async () => {
    const now = Date.now();
    const ledger = await changeLedger((stored) => {
      const current = withoutOutdated(stored, now);
      return withSettings(current, change(settingsIn(current)), now);
    });
    return settingsIn(ledger);
  });
}

/** Calls back with the new settings whenever they change, here or on another device, until the signal aborts. */
export function onSettingsChanged(callback: (settings: Settings) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[LEDGER];
    if (change) callback(settingsIn(readLedger(change.newValue)));
  };
  browser.storage.local.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(listener));
}
