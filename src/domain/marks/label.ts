import type { Verdict } from '../verdict.ts';
import type { PlaceKind } from './place-kind.ts';

/** What a mark says: a link that leads to cashing codes, somebody who buys them, somebody who asks for their numbers. */
export type MarkLabel = 'link' | 'offer' | 'request';

/** Signals of `solicitation` that speak of somebody who is to buy cards and hand over their numbers. */
export const REQUESTING = ['buy-and-tell-numbers', 'asks-to-buy-cards', 'pay-by-numbers', 'pays-for-errand'];

export function labelOf({ kind, findings }: Verdict, place: PlaceKind): MarkLabel {
  if (place === 'results') return 'link';
  return kind === 'solicitation' && findings.some(({ signal }) => REQUESTING.includes(signal)) ? 'request' : 'offer';
}
