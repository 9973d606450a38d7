import type { Verdict } from '../verdict.ts';
import type { PlaceKind } from './places.ts';

/** What a mark says: a link that leads to cashing codes, somebody who buys them, somebody who asks for their numbers. */
export type MarkLabel = 'link' | 'offer' | 'request';

/** Signals of `solicitation` that speak of buying codes; without them somebody wants the numbers for another reason. */
export const OFFERING = ['offers-to-buy-codes', 'offer-with-contact', 'quotes-a-rate', 'message-only-with-rate'];

export function labelOf({ kind, findings }: Verdict, place: PlaceKind): MarkLabel {
  if (place === 'results') return 'link';
  return kind !== 'solicitation' || findings.some(({ signal }) => OFFERING.includes(signal)) ? 'offer' : 'request';
}
