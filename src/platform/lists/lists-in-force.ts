import { inForce, type ListInForce } from '../../domain/lists/subscription.ts';
import type { EffectiveSettings } from '../../domain/policy/with-policy.ts';
import { hashText } from '../../domain/text-hash.ts';

/** The lists that are looked up: the person's own, and those an organisation's policy adds. */
export function listsInForce({ lists, policy }: Pick<EffectiveSettings, 'lists' | 'policy'>): ListInForce[] {
  return inForce(
    lists,
    policy.lists.map((list) => ({ ...list, id: idOf(list.url) })),
  );
}

/** A policy names its lists by their address alone; what is kept of one on a device needs a short name. */
function idOf(url: string): string {
  const bits = new Uint32Array(2);
  hashText(url, bits, 0);
  return `policy${[...bits].map((part) => part.toString(36)).join('')}`;
}
