/** Why an entry is no figure; text `entry<Fault>`. */
export const FAULTS = ['Empty', 'Unclear', 'Negative', 'TooMuch'] as const;
export type Fault = (typeof FAULTS)[number];
export type Figure = { readonly value: number } | { readonly fault: Fault };

const DECORATION = /[\s¥円%,、']|yen/gi;
const MINUS = /^[-‐‑‒–—―−ー]/;
const PLAIN = /^\d{1,15}(?:\.\d{0,6})?$/;
/** In some languages the point separates thousands. */
const THOUSANDS_BY_POINT = /^[1-9]\d{0,2}(?:\.\d{3}){1,4}$/;
const IN_TEN_THOUSANDS = /^(\d{1,11}(?:\.\d{1,4})?)万(\d{1,4})?$/;

/** Reads what a person typed into a field for figures: `１０，０００円`, `￥500`, `1.5万`, `10%`. Never guesses at nonsense. */
export function readFigure(text: string, most: number): Figure {
  const typed = text.normalize('NFKC').replace(DECORATION, '');
  if (typed === '') return { fault: text.trim() === '' ? 'Empty' : 'Unclear' };
  const value = magnitude(typed.replace(MINUS, ''));
  if (value === null) return { fault: 'Unclear' };
  if (MINUS.test(typed) && value > 0) return { fault: 'Negative' };
  return value > most ? { fault: 'TooMuch' } : { value };
}

function magnitude(text: string): number | null {
  if (THOUSANDS_BY_POINT.test(text)) return Number(text.replaceAll('.', ''));
  if (PLAIN.test(text)) return Number(text);
  const [, tenThousands, rest = '0'] = IN_TEN_THOUSANDS.exec(text) ?? [];
  return tenThousands === undefined ? null : Number(tenThousands) * 10_000 + Number(rest);
}
