import { record } from '../domain/history.ts';
import { updateHistory } from '../platform/history-store.ts';
import type { Handler } from '../platform/messages.ts';
import { pageOf } from '../platform/sender.ts';
import { readSettings } from '../platform/settings-store.ts';

/** Keeps what the person chose, where that is wanted; never in a private window. */
export const noteChoice: Handler<'note-choice'> = async ({ kind, level, choice }, sender) => {
  const { host, isPrivate } = pageOf(sender);
  if (isPrivate || (await readSettings()).history !== 'on') return null;
  await updateHistory((entries) => record(entries, { host, kind, level, choice, time: Date.now() }));
  return null;
};

export const clearHistory: Handler<'clear-history'> = async () => {
  await updateHistory(() => []);
  return null;
};
