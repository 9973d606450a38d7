import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asWritten, SKIP_REASONS } from '../../../src/domain/lists/entry.ts';
import { readAdblockRule } from '../../../src/domain/lists/formats/adblock-rule.ts';
import { readHostsLine } from '../../../src/domain/lists/formats/hosts-line.ts';
import { readMatchPattern } from '../../../src/domain/lists/formats/match-pattern.ts';
import { readPlainName } from '../../../src/domain/lists/formats/plain-name.ts';
import { LONGEST_LINE, readLine } from '../../../src/domain/lists/read-line.ts';
import { anyLine } from './lines.ts';

/** What a line says, in a few words: its entries as a list writes them, and why the rest is left out. */
const said = (line: string) => {
  const { entries, skipped } = readLine(line);
  return [...entries.map(asWritten), ...skipped].join(' ');
};

describe('a line names hosts', () => {
  test.each([
    ['shop.example', 'shop.example'],
    ['  Shop.EXAMPLE.  ', 'shop.example'],
    ['shop.example # seen in November', 'shop.example'],
    ['_shop.example', '_shop.example'],
    ['*.shop.example', '*://*.shop.example/*'],
    ['.shop.example', '*://*.shop.example/*'],
    ['ギフト.example', 'xn--ock9bub.example'],
    ['ＳＨＯＰ.example', 'shop.example'],
    ['192.0.2.7', '192.0.2.7'],
    ['0.0.0.0 shop.example www.shop.example # both', 'shop.example www.shop.example'],
    ['127.0.0.1\tlocalhost shop.example', 'shop.example'],
    ['::1 shop.example', 'shop.example'],
    [':: shop.example', 'shop.example'],
    ['0:0:0:0:0:0:0:1 shop.example', 'shop.example'],
    ['0.0.0.0 0.0.0.0 shop.example#seen in November', 'shop.example'],
    ['||shop.example^', '||shop.example^'],
    ['||shop.example^|', '||shop.example^'],
    ['||shop.example^$document,important', '||shop.example^'],
    ['||shop.example^$all', '||shop.example^'],
    ['||shop.example^$doc, document', '||shop.example^'],
    ['@@||shop.example^', '@@||shop.example^'],
    ['*://*.shop.example/*', '*://*.shop.example/*'],
    ['*://shop.example/*', '*://shop.example/*'],
    ['https://shop.example/', '*://shop.example/*'],
    ['HTTP://shop.example', '*://shop.example/*'],
    ['http*://shop.example/*', '*://shop.example/*'],
    ['@*://*.shop.example/*', '@*://*.shop.example/*'],
    ['@*://shop.example/*', '@*://shop.example/*'],
  ])('%s', (line, expected) => {
    expect(said(line)).toBe(expected);
  });
});

describe('what cannot be honoured is said', () => {
  test.each([
    ['||shop.example^$script', 'part'],
    ['||shop.example^$domain=news.example', 'part'],
    ['||shop.example^$document,script', 'part'],
    ['||shop.example/buy^', 'part'],
    ['|https://shop.example/', 'part'],
    ['shop.example##.banner', 'part'],
    ['###banner', 'part'],
    ['shop.example#@#.banner', 'part'],
    ['shop.example#?#.banner', 'part'],
    ['shop.example$$script', 'part'],
    ['@@|https://shop.example/', 'part'],
    ['/banner/ads.js', 'part'],
    ['https://shop.example/buy', 'part'],
    ['https://shop.example:8443/', 'part'],
    ['@1*://*.shop.example/*', 'part'],
    ['ftp://shop.example/', 'part'],
    ['192.0.2.7 printer.example', 'part'],
    ['192.0.2.7 printer.example scanner.example', 'part part'],
    ['fe80::1%lo0 printer.example', 'part'],
    ['0.0.0.0 shop.example two..dots', 'shop.example unreadable'],
    ['/gift-?card/i', 'pattern'],
    ['@/gift-?card/', 'pattern'],
    ['title/ギフト券/', 'pattern'],
    ['title =~ /ギフト券/', 'pattern'],
    ['shop.example/*', 'pattern'],
    ['||shop*.example/buy', 'pattern'],
    ['||shop*.example^', 'pattern'],
    ['*://*.shop.*/*', 'pattern'],
    ['*://*/*', 'pattern'],
    ['<all_urls>', 'pattern'],
    ['github.io', 'shared'],
    ['||co.jp^', 'shared'],
    ['*://*.com.br/*', 'shared'],
    ['www.amazon.co.jp', 'amazon'],
    ['||amazon.com^', 'amazon'],
    ['printer', 'unreadable'],
    ['two words', 'unreadable'],
    ['shop..example', 'unreadable'],
    ['shop!.example', 'unreadable'],
    [`${'long.'.repeat(50)}example`, 'unreadable'],
    [`${'ギ.'.repeat(60)}example`, 'unreadable'],
    [`shop.example #${'x'.repeat(LONGEST_LINE)}`, 'unreadable'],
  ])('%s', (line, expected) => {
    expect(said(line)).toBe(expected);
  });
});

test('a line as long as any may be is read', () => {
  expect(said('shop.example #'.padEnd(LONGEST_LINE, 'x'))).toBe('shop.example');
});

test.each([
  '',
  '   ',
  '# a comment',
  '! a comment',
  '; a comment',
  '// a comment',
  '[Adblock Plus 2.0]',
  '127.0.0.1 localhost',
  '::1 ip6-localhost',
  '255.255.255.255 broadcasthost',
  'fe80::1%lo0 localhost',
  '0.0.0.0 0.0.0.0',
])('“%s” says nothing', (line) => {
  expect(readLine(line)).toEqual({ entries: [], skipped: [] });
});

describe('whatever a line holds', () => {
  const readers = { readLine, readAdblockRule, readHostsLine, readMatchPattern, readPlainName };

  test.each(Object.entries(readers))('%s never throws, and says no more than it has words for', (_, read) => {
    fc.assert(
      fc.property(anyLine, (line) => {
        const { entries, skipped } = read(line) ?? { entries: [], skipped: [] };
        expect(entries.length + skipped.length).toBeLessThanOrEqual(line.split(/\s+/).length);
        for (const reason of skipped) expect(SKIP_REASONS).toContain(reason);
      }),
      { numRuns: 500 },
    );
  });

  test('an entry, written as a list writes it, is read as itself', () => {
    fc.assert(
      fc.property(anyLine, (line) => {
        for (const entry of readLine(line).entries) expect(readLine(asWritten(entry))).toEqual({ entries: [entry], skipped: [] });
      }),
      { numRuns: 1_000 },
    );
  });

  test('a host is as the browser writes it', () => {
    fc.assert(
      fc.property(anyLine, (line) => {
        for (const { host } of readLine(line).entries) expect(new URL(`https://${host}/`).hostname).toBe(host);
      }),
      { numRuns: 1_000 },
    );
  });
});
