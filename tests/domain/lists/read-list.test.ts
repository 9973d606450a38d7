import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entriesFor } from '../../../src/domain/lists/list-index.ts';
import { readList } from '../../../src/domain/lists/read-list.ts';
import { atOnce } from '../../../src/domain/steps.ts';
import { anyLine } from './lines.ts';

const LIMITS = { entries: 1_000, bytes: 200_000 };
const read = (text: string) => atOnce(readList(text, LIMITS));

const MIXED = `[Adblock Plus 2.0]
! a list of every form
shop.example
||buyer.example^
||cdn.example^$script
@@||friend.example^

0.0.0.0 host.example
*://*.pattern.example/*
/expression/
co.jp
shop.example
nonsense`;

test('a list of mixed forms: every host once, and what was left out, by reason, with the first lines', () => {
  const reading = read(MIXED);
  if ('failure' in reading) throw new Error(reading.failure.reason);
  expect(reading.tally).toEqual({ entries: 5, skipped: { part: 1, pattern: 1, shared: 1, amazon: 0, unreadable: 1 } });
  expect(reading.firstSkipped).toEqual([
    { line: 5, reason: 'part', text: '||cdn.example^$script' },
    { line: 10, reason: 'pattern', text: '/expression/' },
    { line: 11, reason: 'shared', text: 'co.jp' },
    { line: 13, reason: 'unreadable', text: 'nonsense' },
  ]);
  expect(entriesFor(reading.index, 'friend.example')).toEqual([{ host: 'friend.example', form: 'rule', isException: true }]);
});

test('of many lines that were left out the first few are shown, and the beginning of each', () => {
  const reading = read(`shop.example\n${`  ||${'x'.repeat(100)}.example/buy^\n`.repeat(7)}`);
  if ('failure' in reading) throw new Error(reading.failure.reason);
  expect(reading.tally.skipped).toMatchObject({ part: 7 });
  expect(reading.firstSkipped.map(({ line }) => line)).toEqual([2, 3, 4, 5, 6]);
  expect(reading.firstSkipped[0]?.text).toBe(`||${'x'.repeat(78)}`);
});

test('a long list is read with pauses, so that nothing else has to wait for it', () => {
  expect([...readList('shop.example\n'.repeat(10_000))]).toHaveLength(5);
});

test('lines may end as on any system, and a byte order mark and what uBlacklist writes before a list are no part of it', () => {
  for (const end of ['\n', '\r\n', '\r'])
    for (const fence of ['\ufeff---', '---', '--- '])
      expect(read([fence, 'name: Our list: the best', '--- ', 'shop.example', 'buyer.example', ''].join(end))).toMatchObject({
        tally: { entries: 2, skipped: { unreadable: 0 } },
      });
});

test('between its lines three dashes are no more than a line that says nothing of a host', () => {
  expect(read('shop.example\n---\nbuyer.example\n---\nfriend.example')).toMatchObject({ tally: { entries: 3, skipped: { unreadable: 2 } } });
});

test.each([
  ['as many names as there may be', 'shop.example\n'.repeat(1_000)],
  ['as much text as there may be', 'shop.example\n'.padEnd(LIMITS.bytes, '#\n')],
  ['as much nonsense as sense', 'nonsense\nshop.example'],
  ['markup further down', 'shop.example\n<html>'],
  ['what means every address first', '<all_urls>\nshop.example'],
])('a list is taken with %s', (_case, text) => {
  expect(read(text)).toMatchObject({ tally: { entries: 1 } });
});

describe('a list is refused as a whole', () => {
  test.each([
    ['', 'empty'],
    ['# nothing but comments\n! here', 'empty'],
    ['||cdn.example^$script\n##.banner', 'empty'],
    ['<!DOCTYPE html><title>Log in</title>\nshop.example', 'web-page'],
    ['\ufeff\n  <html>\nshop.example', 'web-page'],
    ['nonsense\nmore nonsense\nshop.example', 'no-list'],
    ['\u0000\u0001\u0002'.repeat(10_000), 'no-list'],
    ['shop.example\n'.repeat(16_000), 'too-big'],
    ['shop.example\n'.repeat(1_001), 'too-many'],
  ])('%.60s', (text, reason) => {
    expect(read(text)).toMatchObject({ failure: { reason } });
  });
});

describe('whatever a list holds', () => {
  const anyList = fc.array(anyLine, { maxLength: 60 });

  test('reading never throws, and understands no more than there is', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anyList.map((lines) => lines.join('\n')),
          fc.string({ unit: 'binary' }),
        ),
        (text) => {
          const reading = read(text);
          if ('index' in reading) expect(reading.index.length).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });

  test('the order of its lines makes no difference but for how it begins, nor does saying something twice', () => {
    const orders = anyList
      .chain((lines) => fc.tuple(fc.constant(lines), fc.shuffledSubarray(lines, { minLength: lines.length })))
      // By its beginning a web page is told, and what uBlacklist writes about a list.
      .filter((both) => both.every((lines) => !/^[\ufeff\s]*(?:<|---)/.test(lines.join('\n'))));
    fc.assert(
      fc.property(orders, ([lines, shuffled]) => {
        const one = read(lines.join('\n'));
        const other = read(shuffled.join('\n'));
        expect('index' in other && [other.index, other.tally]).toEqual('index' in one && [one.index, one.tally]);
        const twice = read([...lines, ...lines].join('\n'));
        expect('index' in twice && twice.index).toEqual('index' in one && one.index);
      }),
    );
  });

  test('time is linear in its length, also for lines made to be slow', () => {
    const slow = ['|', '@', '||a.', 'a.', '*', '/', '$$', '0.0.0.0 ', '://', '-.', ':', 'x#'].map((piece) => piece.repeat(600).slice(0, 1_990));
    // The best of several, because the machine may be busy with something else meanwhile.
    const milliseconds = (lines: number) => {
      const text = Array.from({ length: lines }, (_, at) => slow[at % slow.length]).join('\n');
      const times = Array.from({ length: 5 }, () => {
        const start = performance.now();
        atOnce(readList(text));
        return performance.now() - start;
      });
      return Math.min(...times);
    };
    milliseconds(600);
    expect(milliseconds(4_800)).toBeLessThan(Math.max(milliseconds(600), 5) * 8 * 4);
  });
});
