import { once } from './once.ts';

/**
 * Amazon claim codes: 14 characters grouped 4-6-4 or 15 grouped 4-6-5, hyphens optional. Alphabet of 32 symbols, 2-9 and A-Z
 * without I and O, measured on 35 published codes (November 2026).
 */
const SYMBOL = '[2-9a-hj-np-z]';
/** Made at first use: most pages never see anything of that kind. */
const grouped = once(() => codesOf(4, 6, 4));
const plain = once(() => codesOf(14));

export type CodeMatch = { readonly start: number; readonly end: number; readonly shape: 'grouped' | 'plain' };

/** Every stretch of the text (UTF-16 offsets) with the shape of an Amazon claim code. The plain shape alone proves little. */
export function findClaimCodes(text: string): CodeMatch[] {
  const printed = asPrinted(text);
  const matches = (pattern: RegExp, shape: CodeMatch['shape'], isLikely: (match: string) => boolean) =>
    [...printed.matchAll(pattern)].flatMap(({ 0: match, index: start }) => (isLikely(match) ? { start, end: start + match.length, shape } : []));
  return [...matches(grouped(), 'grouped', looksIssued), ...matches(plain(), 'plain', hasCodeMix)].sort((a, b) => a.start - b.start);
}

// Written as escapes: the gate carries this to every page, and the browser reads a script of plain letters faster.
const FULL_WIDTH = /[\uff01-\uff5e]/g;
const HYPHENS = /[\u2010-\u2015\u2212\ufe63\uff70]|(?<=[a-z0-9])\u30fc(?=[a-z0-9])/gi;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/g;

/**
 * The text as a code is printed: full-width letters and every kind of hyphen as plain ones, what nobody sees as NUL. It has the
 * same length as the input, so places in it are places in the input.
 */
export function asPrinted(text: string): string {
  return text
    .replace(FULL_WIDTH, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0))
    .replace(HYPHENS, '-')
    .replace(INVISIBLE, '\0');
}

/** Codes that stand alone, in groups of so many symbols; the last group may have one more. */
function codesOf(...lengths: readonly number[]): RegExp {
  const groups = lengths.map((length) => `${SYMBOL}(?:\\0*${SYMBOL}){${length - 1}}`).join('-');
  return new RegExp(`(?<![a-z0-9-])${groups}(?:\\0*${SYMBOL})?(?![a-z0-9-])`, 'gi');
}

/** Digits alone are some other number, a card's for example; letters alone are words (`blue-velvet-dress`), unless in capitals. */
function looksIssued(groups: string): boolean {
  return /[a-z]/i.test(groups) && (/\d/.test(groups) || !/[a-z]/.test(groups));
}

/** At least five letters and one digit: what tells a code from invoice numbers, dates and serial numbers. */
function hasCodeMix(word: string): boolean {
  return word.replace(/[^a-z]/gi, '').length >= 5 && /\d/.test(word);
}
