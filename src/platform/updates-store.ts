import * as z from 'zod/mini';
import { parseUpdates, type Updates } from '../domain/updates/state.ts';
import { browser } from './browser.ts';
import { inOrder } from './in-order.ts';

const KEY = 'updates';
/** The texts of the releases that are kept, as they were signed, by their numbers. */
const TEXTS = 'releases';
const TextsSchema = z.lazy(() => z.catch(z.record(z.string(), z.string()), {}));

/** What is known of a channel, and the texts of its releases. */
export type StoredUpdates = { readonly updates: Updates; readonly texts: Readonly<Record<string, string>> };

export async function readUpdates(channel: string): Promise<StoredUpdates> {
  const stored = await browser.storage.local.get([KEY, TEXTS]);
  return { updates: parseUpdates(stored[KEY], channel), texts: z.parse(TextsSchema, stored[TEXTS] ?? {}) };
}

const write = inOrder();

/**
 * Changes what is kept, one change after the other, in one write: there is never a release without its text. Texts nobody
 * speaks of any more are dropped. Only the background may call this: it is the single writer.
 */
export function updateUpdates(channel: string, change: (stored: StoredUpdates) => StoredUpdates): Promise<StoredUpdates> {
  return write(async () => {
    const before = await readUpdates(channel);
    const { updates, texts } = change(before);
    const spokenOf = [updates.newest, updates.previous].flatMap((release) => (release ? [String(release.version)] : []));
    const kept = Object.fromEntries(Object.entries(texts).filter(([version]) => spokenOf.includes(version)));
    const isSame = texts === before.texts && Object.keys(kept).length === Object.keys(texts).length;
    await browser.storage.local.set({ [KEY]: updates, ...(!isSame && { [TEXTS]: kept }) });
    return { updates, texts: kept };
  });
}

/** Calls back whenever what is kept has changed, until the signal aborts. */
export function onUpdatesChanged(callback: () => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>) => {
    if (KEY in changes) callback();
  };
  browser.storage.local.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(listener));
}
