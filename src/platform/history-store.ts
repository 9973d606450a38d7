import { type HistoryEntry, parseHistory } from '../domain/history.ts';
import { browser } from './browser.ts';
import { write } from './single-writer.ts';

export const HISTORY = 'history';

/** What the person chose on this device, the newest first; empty where none is kept. */
export async function readHistory(): Promise<HistoryEntry[]> {
  return parseHistory((await browser.storage.local.get(HISTORY))[HISTORY]);
}

/** Changes the history, one change after the other. Only the background may call this. */
export function updateHistory(change: (entries: readonly HistoryEntry[]) => readonly HistoryEntry[]): Promise<void> {
  return write(async () => browser.storage.local.set({ [HISTORY]: change(await readHistory()) }));
}

/** Calls back with the new history whenever it changes, until the signal aborts. */
export function onHistoryChanged(callback: (entries: HistoryEntry[]) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[HISTORY];
    if (change) callback(parseHistory(change.newValue));
  };
  browser.storage.local.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(listener));
}
