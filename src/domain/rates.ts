import type { Place } from './text-search.ts';
import type { TracedText } from './traced-text.ts';

export type Rate = { readonly percent: number; readonly start: number; readonly end: number };

const PERCENT = /(?<![\d.])(\d{1,3}(?:\.\d{1,2})?) ?(?:%|パーセント|percent|per cent)/g;
/** `9割`, `9割2分`, `九割五分`. */
const TENTHS = /((?:[1-9](?:\.\d)?|[一二三四五六七八九]))割(?:([1-9一二三四五六七八九])分)?/g;
const KANJI_DIGITS = '〇一二三四五六七八九';

/** Every percentage in folded text, in per cent, in the order of the text. */
export function findRates(text: string): Rate[] {
  const percents = [...text.matchAll(PERCENT)].map((match) => ({ percent: Number(match[1]), ...span(match) }));
  const tenths = [...text.matchAll(TENTHS)].map((match) => ({ percent: digit(match[1]) * 10 + digit(match[2]), ...span(match) }));
  return [...percents, ...tenths].sort((a, b) => a.start - b.start);
}

const known = new WeakMap<TracedText, readonly (Rate & Place)[]>();

/** The percentages of a text as places in it, found once. */
export function ratesIn(text: TracedText): readonly (Rate & Place)[] {
  const rates = known.get(text) ?? findRates(text.text).map((rate) => ({ text, ...rate }));
  known.set(text, rates);
  return rates;
}

function span(match: RegExpExecArray): { start: number; end: number } {
  return { start: match.index, end: match.index + match[0].length };
}

function digit(symbol = '0'): number {
  const kanji = KANJI_DIGITS.indexOf(symbol);
  return kanji >= 0 ? kanji : Number(symbol);
}
