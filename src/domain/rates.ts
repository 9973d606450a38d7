import type { Place } from './text-search.ts';
import type { TracedText } from './traced-text.ts';

export type Rate = { readonly percent: number; readonly start: number; readonly end: number };

type Notation = { readonly pattern: RegExp; readonly percent: (match: RegExpExecArray) => number | null };

const KANJI_DIGITS = '〇一二三四五六七八九';
const LOWEST_SHARE = 50;
/** Two amounts that nearly agree are a discount or a fee as often as a payout. */
const HIGHEST_SHARE = 96.5;

/** One entry a way in which people write a rate. */
const NOTATIONS: readonly Notation[] = [
  {
    pattern:
      /(?<![\d.])(\d{1,3}(?:\.\d{1,2})?) ?(?:%|パーセント|percent|per cent)(?! ?(?:of (?:all |the )?(?:adults|people|users|respondents|americans|households|victims|consumers)|の(?:人|方々|回答|世帯|若者|利用者)|的[^。\n]{0,6}(?:人|家庭|用户)))/g,
    percent: ([, number]) => Number(number),
  },
  // 八十七%
  {
    pattern: /([二三四五六七八九])?十([一二三四五六七八九])? ?(?:%|パーセント)/g,
    percent: ([, tens, ones]) => (tens === undefined ? 1 : digit(tens)) * 10 + digit(ones),
  },
  // 八七%
  {
    pattern: /(?<![〇一二三四五六七八九十])([五六七八九])([〇一二三四五六七八九]) ?(?:%|パーセント)/g,
    percent: ([, tens, ones]) => digit(tens) * 10 + digit(ones),
  },
  // 9割, 9割2分, 九割五分
  {
    pattern: /((?:[1-9](?:\.\d)?|[一二三四五六七八九]))割(?:([1-9一二三四五六七八九])分)?/g,
    percent: ([, tenths, hundredths]) => digit(tenths) * 10 + digit(hundredths),
  },
  // 9掛け, 8.8折
  { pattern: /(?<![\d.])([1-9](?:\.\d)?|[五六七八九]) ?(?:掛け?|折)/g, percent: ([, tenths]) => digit(tenths) * 10 },
  // 0.86
  { pattern: /(?<![\d.,])0\.([5-9]\d)(?![\d.]| ?(?:%|パーセント|per))/g, percent: ([, hundredths]) => Number(hundredths) },
  // 80 cents on the dollar
  { pattern: /(?<!\d)([5-9]\d) ?(?:cents|¢|pence|p) (?:on|per|for (?:each|every)) (?:the |a )?(?:dollar|\$|£|pound)/g, percent: ([, cents]) => Number(cents) },
  // 10,000円 → 8,600円; 1万が9千円; face value and payout in neighbouring cells of a table
  {
    pattern:
      /(?<![\d.,])(\d[\d,]{0,8})(万|千|k)?(?:(\d)千)? ?円?(?:分|券|の枠)?(?: ?(?:→|⇒|➡|▶|->|=>|>>|が|で|を|なら|は) ?|円? ?\n)(?:約|¥|\$)?(\d[\d,]{0,8}(?:\.\d)?)(万|千|k)?(?:(\d)千)? ?円?(?![\d,.%])/g,
    percent: ([, from, fromUnit, fromRest, to, toUnit, toRest]) => shareOf(amount(to, toUnit, toRest), amount(from, fromUnit, fromRest)),
  },
];

/** Every rate in folded text, in per cent, in the order of the text. */
export function findRates(text: string): Rate[] {
  const rates = NOTATIONS.flatMap(({ pattern, percent }) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const value = percent(match);
      return value === null ? [] : [{ percent: value, start: match.index, end: match.index + match[0].length }];
    }),
  );
  return rates.sort((a, b) => a.start - b.start);
}

const known = new WeakMap<TracedText, readonly (Rate & Place)[]>();

/** The rates of a text as places in it, found once. */
export function ratesIn(text: TracedText): readonly (Rate & Place)[] {
  const rates = known.get(text) ?? findRates(text.text).map((rate) => ({ text, ...rate }));
  known.set(text, rates);
  return rates;
}

const UNITS: Readonly<Record<string, number>> = { 万: 10_000, 千: 1_000, k: 1_000 };
const LEAST_AMOUNT = 500;

/** `7`, `万`, `8` is 78,000: 7万8千. */
function amount(number = '', unit = '', thousands = '0'): number {
  return Number(number.replaceAll(',', '')) * (UNITS[unit] ?? 1) + Number(thousands) * 1_000;
}

function shareOf(part: number, whole: number): number | null {
  if (part < LEAST_AMOUNT || whole < LEAST_AMOUNT) return null;
  const share = Math.round((1000 * part) / whole) / 10;
  return share >= LOWEST_SHARE && share <= HIGHEST_SHARE ? share : null;
}

function digit(symbol = '0'): number {
  const kanji = KANJI_DIGITS.indexOf(symbol);
  return kanji >= 0 ? kanji : Number(symbol);
}
