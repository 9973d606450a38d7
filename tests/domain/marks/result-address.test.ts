import { expect, test } from 'vitest';
import { addressOfResult } from '../../../src/domain/marks/result-address.ts';
import { NOWHERE } from '../../../src/domain/page-view.ts';

const nothing = () => '';

test('a result leads where its first link to elsewhere leads, and only the host is told', () => {
  expect(addressOfResult(['https://www.google.com/search?q=x', 'https://shop.example/a?code=1', 'https://other.example/'], nothing)).toEqual({
    host: 'shop.example',
    path: '/',
  });
});

test.each([
  ['https://www.bing.com/ck/a?u=a1aHR0', 'ショップ\nhttps://shop.example › sell\n買います'],
  ['https://duckduckgo.com/l/?uddg=x', 'shop.example\nタイトル'],
])('where clicks are forwarded, the host is the one the result shows: %s', (link, shown) => {
  expect(addressOfResult([link], () => shown)).toEqual({ host: 'shop.example', path: '/' });
});

test('a forwarded click without a name leads nowhere known', () => {
  expect(addressOfResult(['https://www.bing.com/ck/a?u=a1'], nothing)).toBe(NOWHERE);
});

test('what only leads to another search is no result', () => {
  expect(addressOfResult(['https://www.google.co.jp/search?q=1', 'https://search.yahoo.co.jp/search?p=2', 'javascript:void 0', ''], nothing)).toBeNull();
  expect(addressOfResult([], nothing)).toBeNull();
});
