import { isAmazonOwned } from './amazon.ts';
import { fold } from './fold.ts';

/** Letters that pass for others at a glance, once folding has dealt with those of other scripts. */
const PASSES_FOR: readonly (readonly [RegExp, string])[] = [
  [/rn/g, 'm'],
  [/0/g, 'o'],
  [/2/g, 'z'],
  [/4/g, 'a'],
];

/**
 * True for a host that is not Amazon's and has a name made to be taken for it, whole or with one letter changed, left out, added
 * or swapped. Most false sites have names that resemble nothing (facts, section 8), so false means little.
 */
export function resemblesAmazon(host: string): boolean {
  if (isAmazonOwned(host)) return false;
  const name = PASSES_FOR.reduce((text, [from, to]) => text.replace(from, to), fold(host).text);
  return /amazon|アマゾン/.test(name) || name.split(/[.-]/).some((part) => isOneSlipFrom('amazon', part));
}

function isOneSlipFrom(word: string, other: string): boolean {
  if (Math.abs(word.length - other.length) > 1) return false;
  let at = 0;
  while (at < word.length && word[at] === other[at]) at += 1;
  const [rest, otherRest] = [word.slice(at), other.slice(at)];
  const isSwapped = rest.slice(0, 2) === [...otherRest.slice(0, 2)].reverse().join('') && rest.slice(2) === otherRest.slice(2);
  return isSwapped || rest.slice(1) === otherRest.slice(1) || rest === otherRest.slice(1) || rest.slice(1) === otherRest;
}
