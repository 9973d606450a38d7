import { type CodeMatch, findClaimCodes } from '../claim-code.ts';

/** Codes found in what a person is about to enter. Of the codes themselves no more than the last two characters go on from here. */
export type FoundCodes = { readonly brand: 'amazon' | 'prepaid'; readonly count: number; readonly lastTwo: string };

/** Whether there may be one, told without a pattern: asked of every page's address, where to make one costs more than all the rest. */
export function mayHoldCode(address: string): boolean {
  const small = address.toLowerCase();
  return ['claim', 'gift'].some((name) => small.includes(name)) || small.split('-').some((group) => group.length === 6);
}

/** Codes in the address of a page or a link. Random identifiers look like plain codes, so those need a name that says what they are. */
export function codesInAddress(address: string): FoundCodes | null {
  const grouped = findClaimCodes(address).filter(({ shape }) => shape === 'grouped');
  if (grouped.length > 0) return told(address, 'amazon', grouped);
  const named = /[?&#/](?:claim|gift|e-?gift)[a-z_-]{0,10}[=/]([a-z0-9-]{14,17})/i.exec(address)?.[1] ?? '';
  return told(named, 'amazon', findClaimCodes(named));
}

/** What may be told of codes at such places of a text; `null` where there are none. */
export function told(text: string, brand: FoundCodes['brand'], places: readonly Pick<CodeMatch, 'start' | 'end'>[]): FoundCodes | null {
  const last = places.at(-1);
  return last ? { brand, count: places.length, lastTwo: text.slice(last.start, last.end).slice(-2) } : null;
}
