import { asPrinted } from './claim-code.ts';

/**
 * Whatever could be spent: claim codes in groups, other prepaid and card numbers in groups, long runs of letters and digits with
 * a digit in them, runs in capitals as long as a claim code, BitCash numbers in four groups of hiragana. Rather too much than
 * too little.
 */
const SPENDABLE = [
  /[2-9A-HJ-NP-Z](?:\0*[2-9A-HJ-NP-Z]){3}[\0]*-[\0-]*[2-9A-HJ-NP-Z](?:\0*[2-9A-HJ-NP-Z]){5}[\0]*-[\0-]*[2-9A-HJ-NP-Z](?:\0*[2-9A-HJ-NP-Z]){3,4}/gi,
  /(?=[A-Z\0 ]{0,60}\d)[2-9A-HJ-NP-Z](?:\0*[2-9A-HJ-NP-Z]){3}[\0 ]{1,3}[2-9A-HJ-NP-Z](?:\0*[2-9A-HJ-NP-Z]){5}[\0 ]{1,3}[2-9A-HJ-NP-Z](?:\0*[2-9A-HJ-NP-Z]){3,4}/g,
  /(?<![A-Za-z0-9])(?=[A-Za-z\0-]{0,60}\d)[A-Za-z0-9](?:[\0-]{0,2}[A-Za-z0-9]){11,}/g,
  /(?<![A-Za-z0-9])[A-Z0-9]{4,5}(?:[ -][A-Z0-9]{4,5}){2,4}(?![A-Za-z0-9])/g,
  /(?<!\d)\d(?:[ \0-]?\d){11,}/g,
  /(?<![A-Za-z])[A-HJ-NP-Z](?:\0*[A-HJ-NP-Z]){13,14}(?![A-Za-z])/g,
  /[ぁ-ん]{4}(?:[ \u3000-][ぁ-ん]{4}){3}/g,
];

/** The text, same length, with dots in place of every character that could be spent. */
export function maskCodes(text: string): string {
  const printed = asPrinted(text).replace(/\u3000/g, ' ');
  let masked = text;
  for (const pattern of SPENDABLE) {
    for (const { 0: match, index } of printed.matchAll(pattern)) {
      if (isLicenceNumber(printed, index, match.length)) continue;
      masked = masked.slice(0, index) + '•'.repeat(match.length) + masked.slice(index + match.length);
    }
  }
  return masked;
}

/** The number of a second-hand dealer's permit (`第301234567890号`): public, and what the police ask for first. */
function isLicenceNumber(text: string, start: number, length: number): boolean {
  return length === 12 && text[start - 1] === '第' && text[start + length] === '号';
}
