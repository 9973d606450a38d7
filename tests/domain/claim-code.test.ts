import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findClaimCodes } from '../../src/domain/claim-code.ts';
import { codeGroups, fullWidth, printedCode } from '../support/codes.ts';

const sentence = fc.constantFrom('', '番号は', '：', ' ', '\n', '（', '「', '。', 'を送ります', '=', ', ');

function found(text: string): string[] {
  return findClaimCodes(text).map(({ start, end }) => text.slice(start, end));
}

describe('a claim code is found', () => {
  test('wherever it stands in a sentence, grouped or run together, in capitals or small letters', () => {
    fc.assert(
      fc.property(sentence, printedCode, fc.boolean(), sentence, (before, printed, small, after) => {
        const code = small ? printed.toLowerCase() : printed;
        expect(found(before + code + after)).toEqual([code]);
      }),
    );
  });

  test.each([...'-‐‑‒–—―−－ｰ﹣'])('with the hyphen %s', (hyphen) => {
    fc.assert(
      fc.property(codeGroups, (groups) => {
        const code = groups.join(hyphen);
        expect(found(`番号 ${code}`)).toEqual([code]);
      }),
    );
  });

  test('with ー (U+30FC) in the place of a hyphen, as a Japanese keyboard types it between full-width letters', () => {
    expect(found('番号 ABCDー234567ーEFGH')).toHaveLength(1);
  });

  test('in full-width letters, as a Japanese keyboard types it', () => {
    fc.assert(
      fc.property(printedCode, (code) => {
        expect(found(`番号は${fullWidth(code)}です`)).toEqual([fullWidth(code)]);
      }),
    );
  });

  test('run together, from five letters among its digits on', () => {
    expect(found('23456789ABCDE2 と 234567892ABCD2')).toEqual(['23456789ABCDE2']);
  });

  test('each time, in the order of the text', () => {
    const text = 'ABCD-EFGH23-JKLM と 2345ABCDEFGHJK と WXYZ-234567-ABCDE';
    expect(found(text)).toEqual(['ABCD-EFGH23-JKLM', '2345ABCDEFGHJK', 'WXYZ-234567-ABCDE']);
    expect(findClaimCodes(text).map(({ shape }) => shape)).toEqual(['grouped', 'plain', 'grouped']);
  });
});

describe('never taken for a claim code:', () => {
  const digits = (length: number) => letters('0123456789', length);
  const letters = (set: string, length: number) => fc.string({ unit: fc.constantFrom(...set), minLength: length, maxLength: length });
  const any = (length: number) => letters('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ', length);
  const joined = (...parts: fc.Arbitrary<string>[]) => fc.tuple(...parts).map((all) => all.join('-'));
  const kinds: [string, fc.Arbitrary<string>][] = [
    ['an order number', joined(digits(3), digits(7), digits(7))],
    ['a digital order', joined(fc.constantFrom('D01', 'P03'), digits(7), digits(7))],
    ['an invoice registration number', digits(13).map((number) => `T${number}`)],
    ['a full-width invoice registration number', digits(13).map((number) => fullWidth(`T${number}`))],
    ['the IMEI of a phone', digits(15)],
    ['a date and time', fc.date({ noInvalidDate: true }).map((date) => date.toISOString().replace(/\D/g, '').slice(0, 14))],
    ['a date', fc.date({ noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10))],
    ['a serial number on the balance page', digits(16)],
    ['the number on the back of a card', digits(30)],
    ['a UUID', fc.uuid()],
    ['a UUID without hyphens', fc.uuid().map((uuid) => uuid.replaceAll('-', ''))],
    ['a product key', joined(any(5), any(5), any(5), any(5), any(5))],
    ['a Steam code', joined(any(5), any(5), any(5))],
    ['a PlayStation code', joined(any(4), any(4), any(4))],
    ['an Apple code', any(15).map((rest) => `X${rest}`)],
    ['an MD5 sum', letters('0123456789abcdef', 32)],
    ['a short coupon', any(8)],
    ['a phone number', joined(digits(3), digits(4), digits(4))],
  ];

  test.each(kinds)('%s', (_, kind) => {
    fc.assert(
      fc.property(kind, (number) => {
        expect(found(`番号：${number}。`)).toEqual([]);
      }),
    );
  });

  test.each([
    'WELCOME-COUPON-2026',
    'ABCD-12345-WXYZ',
    'ABCD-23456-WXYZ',
    'AAAAA-BBBBBB-CCCCC',
    'ABCDEFGHJKLMNP',
    'blue-velvet-dress',
    'Blue-Velvet-Dress',
    '3782-822463-45678',
    'ABCD-EFGHJK-234I',
    'ABCD-EF0HJK-2345',
    'congratulations',
  ])('%s', (word) => {
    expect(found(`「${word}」`)).toEqual([]);
  });

  test('a part of something longer', () => {
    fc.assert(
      fc.property(printedCode, any(1), (code, more) => {
        expect(found(`${code}-${more}`)).toEqual([]);
        expect(found(`${more}-${code}`)).toEqual([]);
      }),
    );
  });
});
