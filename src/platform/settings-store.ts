import { parseSettings, type Settings } from '../domain/settings.ts';
import { browser } from './browser.ts';

const KEY = 'settings';

/** The person's settings; whatever is missing or broken in storage has its default. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.sync.get(KEY);
  return parseSettings(stored[KEY]);
}

let lastWrite: Promise<unknown> = Promise.resolve();

/** Changes the settings, one change after the other. Only the background may call this: it is the single writer. */
export function updateSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  const write = lastWrite.then(async () => {
    const settings = change(await readSettings());
    await browser.storage.sync.set({ [KEY]: settings });
    return settings;
  });
  lastWrite = write.catch(() => undefined);
  return write;
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
