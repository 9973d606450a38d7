import { asWritten } from './entry.ts';
import { findEntry } from './find-entry.ts';
import type { ListHit } from './list-hit.ts';
import type { ListIndex } from './list-index.ts';
import { LIST_MEANINGS, type ListMeaning, type Subscription } from './subscription.ts';

/** A list ready to be looked up. */
export type LoadedList = { readonly list: Subscription; readonly index: ListIndex; readonly taken: number };

/** What the lists say of a host. Those that allow are asked first: where one does, no other is heard. The gravest comes first. */
export function hitsOf(host: string, lists: readonly LoadedList[]): ListHit[] {
  const hits = lists.flatMap(({ list, index, taken }) => {
    const entry = findEntry(index, host);
    const means: ListMeaning = entry?.isException ? 'allow' : list.means;
    return entry ? [{ list: list.name, means, entry: asWritten(entry), taken }] : [];
  });
  const allowed = hits.find(({ means }) => means === 'allow');
  return allowed ? [allowed] : hits.sort((a, b) => LIST_MEANINGS.indexOf(b.means) - LIST_MEANINGS.indexOf(a.means));
}
