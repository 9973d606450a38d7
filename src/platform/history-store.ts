import { type HistoryEntry, parseHistory } from '../domain/history.ts';
import { browser } from './browser.ts';
import { inOrder } from './in-order.ts';

const KEY = 'history';

/** What the person chose on this device, the newest first; empty where none is kept. */
export async function readHistory(): Promise<HistoryEntry[]> {
  return parseHistory((await browser.storage.local.get(KEY))[KEY]);
}

const write = inOrder();

/** Changes the history, one change after the other. Only the background may call this: it is the single writer. */
export function updateHistory(change: (entries: readonly HistoryEntry[]) => readonly HistoryEntry[]): Promise<void> {
  return write(async () => browser.storage.local.set({ [KEY]: change(await readHistory()) }));
}

/** Calls back with the new history whenever it changes, until the signal aborts. */
export function onHistoryChanged(callback: (entries: HistoryEntry[]) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[KEY];
    if (change) callback(parseHistory(change.newValue));
  };
  browser.storage.local.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(listener));
}
