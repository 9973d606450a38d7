import { inForce, type ListInForce } from '../../domain/lists/subscription.ts';
import type { Settings } from '../../domain/settings.ts';

/** The lists that are looked up: the person's own, and those an organisation's policy adds. */
export function listsInForce({ lists }: Settings): ListInForce[] {
  return inForce(lists, []);
}
