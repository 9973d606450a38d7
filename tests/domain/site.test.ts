import { describe, expect, test } from 'vitest';
import { siteIn, siteOf } from '../../src/domain/site.ts';
import { readSiteList } from '../../src/domain/site-list.ts';

describe('the site a host belongs to', () => {
  test.each([
    ['shop.example.co.jp', 'example.co.jp'],
    ['a.b.example', 'b.example'],
    ['someone.github.io', 'someone.github.io'],
    ['192.0.2.7', '192.0.2.7'],
    ['[::1]', '[::1]'],
    ['localhost', 'localhost'],
  ])('%s is a part of %s', (host, site) => {
    expect(siteOf(host)).toBe(site);
  });

  test.each(['co.jp', 'com', 'github.io', 'tokyo.jp'])('nobody is all of %s', (suffix) => {
    expect(siteOf(suffix)).toBeNull();
  });
});

describe('the site in what a person typed', () => {
  test.each([
    ['shop.example', 'shop.example'],
    ['  WWW.Shop.Example  ', 'shop.example'],
    ['https://sell.shop.example/apply?code=x#top', 'shop.example'],
    ['shop.example:8443/path', 'shop.example'],
    ['shop.example.', 'shop.example'],
    ['HTTP://shop.example/', 'shop.example'],
    ['shop.example/to?https://other.example/', 'shop.example'],
    ['買取.example', 'xn--torp73k.example'],
    ['[2001:db8::1]', '[2001:db8::1]'],
  ])('“%s” means %s', (typed, site) => {
    expect(siteIn(typed)).toBe(site);
  });

  test.each([
    '',
    'shop',
    'localhost',
    'two words.example',
    'co.jp',
    'ftp://shop.example',
    'ftp://shop.example/https://other.example',
    'javascript:alert(1)',
    'chrome://settings',
    'https://',
    '..',
    'あ い',
  ])('“%s” means none', (typed) => {
    expect(siteIn(typed)).toBeNull();
  });
});

describe('a list of sites', () => {
  test('holds each site once, whatever the line ends, with notes and empty lines left out', () => {
    expect(readSiteList('\ufeffshop.example\r\n\r\n  # mine\nwww.shop.example # again\rother.example')).toEqual({ sites: ['shop.example', 'other.example'] });
    expect(readSiteList('# nothing\n')).toEqual({ sites: [] });
  });

  test('is refused with every line that is wrong', () => {
    expect(readSiteList('shop.example\nnonsense\n\nco.jp')).toEqual({ wrongLines: [2, 4] });
  });
});
