import { hitsOf, type LoadedList } from '../../domain/lists/hits-of.ts';
import type { ListHit } from '../../domain/lists/list-hit.ts';
import type { ListInForce } from '../../domain/lists/subscription.ts';
import { readIndex } from '../../platform/lists/index-store.ts';
import { listsInForce } from '../../platform/lists/lists-in-force.ts';
import { readListStates, updateListState } from '../../platform/lists/state-store.ts';
import { readSettings } from '../../platform/settings-store.ts';

/** What has been loaded since the background started, as it was taken then. */
const loaded = new Map<string, LoadedList>();

/** What the lists say of a host; nothing where none is kept. */
export async function hitsOn(host: string): Promise<ListHit[]> {
  const lists = listsInForce(await readSettings());
  return lists.length === 0 ? [] : hitsOf(host, await load(lists));
}

async function load(lists: readonly ListInForce[]): Promise<LoadedList[]> {
  const states = await readListStates();
  for (const id of loaded.keys()) if (!lists.some((list) => list.id === id)) loaded.delete(id);
  // A list that cannot be read at this moment leaves the others at work.
  const found = await Promise.all(lists.map((list) => loadOne(list, states[list.id]?.taken).catch(() => null)));
  return found.flatMap((list) => (list ? [list] : []));
}

async function loadOne(list: ListInForce, taken: number | null = null): Promise<LoadedList | null> {
  if (taken === null) return null;
  const known = loaded.get(list.id);
  const index = known?.taken === taken ? known.index : await readIndex(list.id);
  if (index === null) {
    // The browser may take stored things away when room is short; then nothing is known any more, and the options say so.
    await updateListState(list.id, () => null);
    return null;
  }
  const fresh = { list, index, taken };
  loaded.set(list.id, fresh);
  return fresh;
}
