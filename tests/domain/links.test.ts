import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findLinks } from '../../src/domain/links.ts';

const hosts = (text: string) => findLinks(text).map(({ address }) => address.host);

describe('a link is found as people write and hide them', () => {
  test.each([
    ['https://shop.example/buy?code=1', ['shop.example']],
    ['見て → http://SHOP.example。', ['shop.example']],
    ['https://shop.exampleを見てください', ['shop.example']],
    ['（https://shop.example/a）、https://other.example/', ['shop.example', 'other.example']],
    ['www.shop.example を開く', ['www.shop.example']],
    ['shop.example/gift で受付中', ['shop.example']],
    ['amazon.co.jp', ['amazon.co.jp']],
    ['ｈｔｔｐｓ：／／ｓｈｏｐ．ｅｘａｍｐｌｅ／', ['shop.example']],
    ['https://sh\u200bop.example/', ['shop.example']],
    ['https://www.amazon.co.jp@shop.example/gc/redeem', ['shop.example']],
    ['https://www.amazon.co.jp.shop.example/', ['www.amazon.co.jp.shop.example']],
    ['https://ギフト.example/', ['xn--ock9bub.example']],
    ['https://192.0.2.7/login', ['192.0.2.7']],
    ['https://shop.example/a https://shop.example/a https://shop.example/b', ['shop.example', 'shop.example']],
  ])('%s', (text, expected) => {
    expect(hosts(text)).toEqual(expected);
  });
});

test('what a sentence goes on with after a host is no path on it', () => {
  expect(findLinks('https://shop.exampleを見て/ください').map(({ address }) => address)).toEqual([{ host: 'shop.example', path: '/' }]);
});

test.each(['Amazon.co.jpをご利用のお客様へ', 'はい.わかりました', 'info@shop.example', 'javascript:alert(1)', 'https://', '3.5', ''])('no link: %s', (text) => {
  expect(hosts(text)).toEqual([]);
});

test('any text is read without trouble, and what is found has a host', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      for (const { address } of findLinks(`https://${text} www.${text}`)) expect(address.host).not.toBe('');
    }),
  );
});
