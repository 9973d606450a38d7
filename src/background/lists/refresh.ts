import { type ListState, NOTHING_TAKEN } from '../../domain/lists/list-state.ts';
import type { ListInForce } from '../../domain/lists/subscription.ts';
import { keptIndexes } from '../../platform/lists/index-store.ts';
import { readListStates, updateListState } from '../../platform/lists/state-store.ts';
import { type Taking, takeFromAddress } from '../../platform/lists/take-list.ts';

/** Fetches a list again. What is kept stays in use until a newer one has been read to its end; either way it is noted what came of it. */
export async function refresh({ id, url }: ListInForce): Promise<ListState> {
  if (url === null) throw new Error('a file cannot be fetched');
  const [states, kept] = await Promise.all([readListStates(), keptIndexes().catch((): string[] => [])]);
  // Without entries an “unchanged” would be of no use.
  const etag = kept.includes(id) ? (states[id]?.etag ?? null) : null;
  return note(id, await takeFromAddress(id, url, etag));
}

async function note(id: string, taking: Taking): Promise<ListState> {
  const failure = 'failure' in taking ? taking.failure : null;
  const after = (before: ListState | null): ListState => ('state' in taking ? taking.state : { ...(before ?? NOTHING_TAKEN), asked: Date.now(), failure });
  return updateListState(id, after);
}
