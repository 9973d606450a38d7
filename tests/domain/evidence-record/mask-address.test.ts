import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findClaimCodes } from '../../../src/domain/claim-code.ts';
import { maskAddress } from '../../../src/domain/evidence-record/mask-address.ts';
import { fullWidth, printedCode } from '../../support/codes.ts';

test.each([
  ['https://shop.example/', 'https://shop.example/'],
  ['https://shop.example/price/list.html', 'https://shop.example/price/list.html'],
  ['https://shop.example/%E8%B2%B7%E5%8F%96/', 'https://shop.example/%E8%B2%B7%E5%8F%96/'],
  ['https://www.amazon.co.jp/gc/redeem/ref=gc_redeem_new?x=1', 'https://www.amazon.co.jp/gc/redeem/ref=•••?x=•••'],
  ['https://shop.example:8443/a?code=ABCD-234567-EFGH&amount=5000#done', 'https://shop.example:8443/a?code=•••&amount=•••#•••'],
  ['https://shop.example/a?ABCD234567EFGH', 'https://shop.example/a?•••'],
  ['https://shop.example/a?ABCD234567EFGH=1', 'https://shop.example/a?•••=•••'],
  ['https://taro:secret@shop.example/', 'https://•••@shop.example/'],
  ['https://taro@shop.example/', 'https://•••@shop.example/'],
  ['https://:secret@shop.example/', 'https://•••@shop.example/'],
  ['https://shop.example/a;jsessionid=1A2B3C', 'https://shop.example/a;•••'],
  ['https://shop.example/check/ABCD-234567-EFGH/next', 'https://shop.example/check/•••/next'],
  ['https://shop.example/t/aGVsbGdXYkRsZAxYz/', 'https://shop.example/t/•••/'],
  ['https://shop.example/%2541BCD%252D234567%252DEFGH', 'https://shop.example/•••'],
  ['https://shop.example/%ff%41BCD-234567-EFGH', 'https://shop.example/%•••'],
])('%s', (url, masked) => {
  expect(maskAddress(url)).toBe(masked);
});

test.each(['about:blank', 'chrome://version/', 'file:///home/a.html', 'javascript:alert(1)', 'not an address', ''])('%s is no web address', (url) => {
  expect(maskAddress(url)).toBeNull();
});

describe('no claim code is left, wherever it stands and however it is written', () => {
  const places: ((code: string) => string)[] = [
    (code) => `https://shop.example/${code}`,
    (code) => `https://shop.example/a/${code}/b`,
    (code) => `https://shop.example/a/check-${code}.html`,
    (code) => `https://shop.example/?c=${code}&d=1`,
    (code) => `https://shop.example/?${code}`,
    (code) => `https://shop.example/#/${code}`,
    (code) => `https://${code}:${code}@shop.example/`,
  ];
  const escapes: ((code: string) => string)[] = [
    (code) => code,
    encodeURIComponent,
    fullWidth,
    (code) => [...code].map((letter) => `%${letter.charCodeAt(0).toString(16)}`).join(''),
    (code) => code.toLowerCase(),
  ];

  test('in the host it could not be: everywhere else', () => {
    fc.assert(
      fc.property(printedCode, fc.constantFrom(...places), fc.constantFrom(...escapes), (code, place, write) => {
        const masked = decodeURIComponent(maskAddress(place(write(code))) ?? '');
        expect(findClaimCodes(masked)).toEqual([]);
        expect(masked.normalize('NFKC').toUpperCase()).not.toContain(code);
      }),
    );
  });
});

test('any address is masked or refused, and stays an address of the same host', () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
      const masked = maskAddress(url);
      expect(masked).not.toBeNull();
      expect(new URL(masked ?? '').host).toBe(new URL(url).host);
    }),
  );
});

test('escapes of escapes without end are hidden as a whole', () => {
  expect(maskAddress(`https://shop.example/a/%${'25'.repeat(100_000)}41`)).toBe('https://shop.example/a/•••');
});
