import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findClaimCodes } from '../../../src/domain/claim-code.ts';
import { maskOwnWords } from '../../../src/domain/evidence-record/own-words.ts';
import { fullWidth, printedCode } from '../../support/codes.ts';

const inEvery = (text: string) => maskOwnWords({ notes: text, receipt: text, serial: text });

test('a claim code is masked in every field, however it is written', () => {
  const ways = fc.constantFrom<(code: string) => string>(
    (code) => code,
    fullWidth,
    (code) => code.replaceAll('-', ' '),
    (code) => [...code].join('\u200b'),
  );
  fc.assert(
    fc.property(printedCode, ways, fc.constantFrom('', '番号：', 'No. ', 'serial '), (code, way, before) => {
      for (const masked of Object.values(inEvery(before + way(code)))) {
        expect(findClaimCodes(masked)).toEqual([]);
        expect(masked.normalize('NFKC').replace(/[\s\u200b-]/g, '')).not.toContain(code.replaceAll('-', '').slice(4, 10));
      }
    }),
  );
});

test.each(['6301234567890123', '6301 2345 6789 0123', '630123456789012345678901234567', '250-1234567-1234567', 'D01-1234567-1234567', '伝票 0012-3456'])(
  'what is asked for stays in its field, and is masked in the notes if it is long: %s',
  (number) => {
    const { receipt, serial } = inEvery(number);
    expect(receipt).toBe(number);
    expect(serial).toBe(number);
  },
);

test('a card number in the notes is masked', () => {
  expect(inEvery('カード 4111 1111 1111 1111').notes).toBe(`カード ${'•'.repeat(19)}`);
});
