import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvOf } from '../../src/domain/csv.ts';
import { type HistoryEntry, MOST_ENTRIES, parseHistory, record } from '../../src/domain/history.ts';

const ENTRY: HistoryEntry = { host: 'shop.example', kind: 'code-buyback', level: 'caution', choice: 'left', time: 1 };

describe('the history', () => {
  test('has the newest entry first and never grows beyond its bound', () => {
    const full = Array.from({ length: MOST_ENTRIES + 5 }, (_, time) => time).reduce<HistoryEntry[]>((entries, time) => record(entries, { ...ENTRY, time }), []);
    expect(full).toHaveLength(MOST_ENTRIES);
    expect(full[0]?.time).toBe(MOST_ENTRIES + 4);
    expect(full.at(-1)?.time).toBe(5);
    expect(parseHistory([...full, ENTRY])).toEqual(full);
  });

  test('keeps five things of an entry and drops what else may stand there', () => {
    expect(parseHistory([{ ...ENTRY, title: 'a page', url: 'https://shop.example/x' }])).toEqual([ENTRY]);
  });

  test('loses the entries that are broken and no other, and never throws', () => {
    const broken = [null, {}, { ...ENTRY, host: 'https://shop.example/path' }, { ...ENTRY, choice: 'burnt' }, { ...ENTRY, time: 1e300 }];
    expect(parseHistory([...broken, ENTRY])).toEqual([ENTRY]);
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        expect(Array.isArray(parseHistory(stored))).toBe(true);
      }),
    );
  });
});

describe('a table for spreadsheets', () => {
  test('keeps quotes, commas and lines inside their cell', () => {
    expect(csvOf([['a "b"', 'c,d', 'e\nf']])).toBe('\ufeff"a ""b""","c,d","e\nf"\r\n');
  });

  test('has a line for each row, and leaves alone what is no formula', () => {
    expect(csvOf([['a=1'], ['b']])).toBe('\ufeff"a=1"\r\n"b"\r\n');
  });

  test.each(['=1+1', '+81', '-1', '@cmd'])('does not let %s become a formula', (text) => {
    expect(csvOf([[text]])).toBe(`\ufeff"'${text}"\r\n`);
  });
});
