/**
 * Amazon claim codes: 14 characters grouped 4-6-4 or 15 grouped 4-6-5, hyphens optional. Alphabet of 32 symbols, 2-9 and A-Z
 * without I and O, measured on 35 published codes (docs/domain facts, section 2.1, November 2026).
 */
const SYMBOL = '[2-9A-HJ-NP-Za-hj-np-z]';
const GROUPED = new RegExp(`(?<![A-Za-z0-9-])${SYMBOL}{4}-${SYMBOL}{6}-${SYMBOL}{4,5}(?![A-Za-z0-9-])`, 'g');
const PLAIN = new RegExp(`(?<![A-Za-z0-9-])${SYMBOL}{14,15}(?![A-Za-z0-9-])`, 'g');
const HYPHENS = /[‐‑‒–—―−﹣－ｰ]/g;

export type CodeMatch = { readonly start: number; readonly end: number; readonly shape: 'grouped' | 'plain' };

/** Full-width letters and every kind of hyphen as the ones a code is printed with; same length as the input. */
function asPrinted(text: string): string {
  return text.replace(/[！-～]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0)).replace(HYPHENS, '-');
}

/** Every stretch of the text (UTF-16 offsets) with the shape of an Amazon claim code. The plain shape alone proves little. */
export function findClaimCodes(text: string): CodeMatch[] {
  const printed = asPrinted(text);
  return [...matches(printed, GROUPED, 'grouped'), ...matches(printed, PLAIN, 'plain').filter(({ start, end }) => hasCodeMix(printed.slice(start, end)))].sort(
    (a, b) => a.start - b.start,
  );
}

function matches(text: string, pattern: RegExp, shape: CodeMatch['shape']): CodeMatch[] {
  return [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length, shape }));
}

/** At least five letters and one digit: what tells a code from invoice numbers, dates and serial numbers. */
function hasCodeMix(word: string): boolean {
  return word.replace(/[^A-Za-z]/g, '').length >= 5 && /\d/.test(word);
}
