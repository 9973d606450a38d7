import { findClaimCodes } from './claim-code.ts';

/** Any long run that could be a prepaid number, a card number or a token: 12 or more letters and digits with a digit in it. */
const LONG_NUMBER = /(?<![A-Za-z0-9])(?=[A-Za-z-]*\d)[A-Za-z0-9](?:-?[A-Za-z0-9]){11,}(?![A-Za-z0-9])/g;

/** The text with every code-like run replaced by dots; nothing that can be spent may leave the page, not even in an excerpt. */
export function maskCodes(text: string): string {
  let masked = text;
  for (const { start, end } of findClaimCodes(text)) masked = masked.slice(0, start) + '•'.repeat(end - start) + masked.slice(end);
  return masked.replace(LONG_NUMBER, (run) => '•'.repeat(run.length));
}
