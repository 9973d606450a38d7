import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pageAddress } from '../../src/domain/page-view.ts';

describe('the address of a page', () => {
  test.each([
    ['https://www.amazon.co.jp/gc/redeem', 'www.amazon.co.jp', '/gc/redeem'],
    ['http://SHOP.example:8080/', 'shop.example', '/'],
    ['https://shop.example./sell', 'shop.example', '/sell'],
    ['https://www.amazon.co.jp@shop.example/', 'shop.example', '/'],
    ['https://shop.example/%E8%B2%B7%E5%8F%96', 'shop.example', '/買取'],
    ['https://www.amazon.es/gc/balance/%26ref%3Dnav', 'www.amazon.es', '/gc/balance/&ref=nav'],
    ['https://買取.example/', 'xn--torp73k.example', '/'],
  ])('%s', (url, host, path) => {
    expect(pageAddress(url)).toEqual({ host, path });
  });

  test('an escape that means nothing is left as it is', () => {
    expect(pageAddress('https://shop.example/100%/%E3%81')?.path).toBe('/100%/%E3%81');
  });

  test.each([
    'about:blank',
    'data:text/html,<p>x',
    'file:///tmp/page.html',
    'chrome-extension://abc/popup.html',
    'blob:https://shop.example/1',
    '',
    'gift card',
  ])('is nothing for %s', (url) => {
    expect(pageAddress(url)).toBeNull();
  });
});

test('the query and the fragment, where codes are passed on, never enter', () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: false, withFragments: false }), fc.webQueryParameters(), fc.webFragments(), (url, query, fragment) => {
      expect(pageAddress(`${url}?${query}#${fragment}`)).toEqual(pageAddress(url));
    }),
  );
  expect(JSON.stringify(pageAddress('https://www.amazon.co.jp/gc/redeem?claimCode=ABCD-EFGHJK-2345'))).not.toContain('EFGHJK');
});

test('no address makes it throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('', 'https://', 'https://shop.example/'), (rest, start) => {
      expect(() => pageAddress(start + rest)).not.toThrow();
    }),
  );
});
