import fc from 'fast-check';

const SYMBOLS = [...'23456789ABCDEFGHJKLMNPQRSTUVWXYZ'];

/** Claim codes nobody ever issued, as three groups: 4-6-4 or 4-6-5, with enough letters and digits to be told from a number. */
export const codeGroups: fc.Arbitrary<readonly [string, string, string]> = fc
  .tuple(group(4), group(6), fc.oneof(group(4), group(5)))
  .filter((groups) => /\d/.test(groups.join('')) && groups.join('').replace(/\d/g, '').length >= 5);

/** The same as they are printed, `ABCD-EFGHJK-2345`, or run together. */
export const printedCode = fc.tuple(codeGroups, fc.constantFrom('-', '')).map(([groups, hyphen]) => groups.join(hyphen));

function group(length: number): fc.Arbitrary<string> {
  return fc.string({ unit: fc.constantFrom(...SYMBOLS), minLength: length, maxLength: length });
}

/** Full-width letters and digits, as a Japanese keyboard types them. */
export function fullWidth(text: string): string {
  return text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
}

/** Some of them, the same ones each time. */
export function someCodes(count: number, hyphen: '-' | '' = '-'): string[] {
  return fc.sample(codeGroups, { numRuns: count, seed: 20_261_123 }).map((groups) => groups.join(hyphen));
}
