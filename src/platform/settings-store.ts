import { parseSettings, type Settings, withoutExpired } from '../domain/settings.ts';
import { browser } from './browser.ts';
import { inOrder } from './in-order.ts';

const KEY = 'settings';

/** The person's settings; whatever is missing or broken in storage has its default. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.sync.get(KEY);
  return parseSettings(stored[KEY]);
}

const write = inOrder();

/** Changes the settings, one change after the other, and drops what has run out. Only the background may call this: it is the single writer. */
export function updateSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  return write(async () => {
    const settings = withoutExpired(change(await readSettings()), Date.now());
    await browser.storage.sync.set({ [KEY]: settings });
    return settings;
  });
}

/** Calls back with the new settings whenever they change, here or on another device, until the signal aborts. */
export function onSettingsChanged(callback: (settings: Settings) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[KEY];
    if (change) callback(parseSettings(change.newValue));
  };
  browser.storage.sync.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.sync.onChanged.removeListener(listener));
}
