import type { Subscription } from '../lists/subscription.ts';
import type { Preferences } from '../preferences.ts';
import type { TrustedSite } from '../trusted-sites.ts';
import type { Everything } from './everything.ts';

type Group = Exclude<keyof Preferences, 'history'>;
type Value = string | number | boolean;

/** One thing that would be different afterwards. */
export type Change =
  | { readonly part: Group; readonly name: string; readonly from: Value; readonly to: Value }
  | { readonly part: 'history-wish'; readonly from: Preferences['history']; readonly to: Preferences['history'] }
  | { readonly part: 'trustedSites' | 'pauses'; readonly added: readonly TrustedSite[]; readonly removed: readonly string[] }
  | { readonly part: 'lists'; readonly added: readonly string[]; readonly removed: readonly string[] }
  | { readonly part: 'history'; readonly from: number; readonly to: number };

/** What would be different, in the order of the options page; nothing that stays as it is. */
export function changesBetween(before: Everything, after: Everything): Change[] {
  const groups = ['warnings', 'guards', 'vocabulary', 'menu'] as const;
  return [
    ...groups.flatMap((part) => groupChanges(part, before.preferences[part], after.preferences[part])),
    ...siteChanges('trustedSites', before.trustedSites, after.trustedSites),
    ...siteChanges('pauses', before.pauses, after.pauses),
    ...listChanges(before.lists, after.lists),
    ...(before.preferences.history === after.preferences.history
      ? []
      : [{ part: 'history-wish' as const, from: before.preferences.history, to: after.preferences.history }]),
    ...(same(before.history, after.history) ? [] : [{ part: 'history' as const, from: before.history.length, to: after.history.length }]),
  ];
}

function groupChanges(part: Group, before: Readonly<Record<string, Value>>, after: Readonly<Record<string, Value>>): Change[] {
  return Object.entries(after).flatMap(([name, to]) => {
    const from = before[name] ?? to;
    return from === to ? [] : [{ part, name, from, to }];
  });
}

/** An entry with another date or reason counts as one that goes and one that comes. */
function siteChanges(part: 'trustedSites' | 'pauses', before: readonly TrustedSite[], after: readonly TrustedSite[]): Change[] {
  const added = after.filter((entry) => !before.some((other) => same(entry, other)));
  const removed = before.filter((entry) => !after.some((other) => same(entry, other))).map(({ site }) => site);
  return added.length + removed.length === 0 ? [] : [{ part, added, removed }];
}

/** By their names; one that is to mean something else counts as one that comes. */
function listChanges(before: readonly Subscription[], after: readonly Subscription[]): Change[] {
  const added = after.filter((list) => !before.some((other) => same(list, other))).map(({ name }) => name);
  const removed = before.filter(({ id }) => !after.some((list) => list.id === id)).map(({ name }) => name);
  return added.length + removed.length === 0 ? [] : [{ part: 'lists', added, removed }];
}

/** Both are plain data whose fields the same schema has put in order. */
function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
