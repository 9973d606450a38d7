import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFigure } from '../../../src/domain/guidance/figure.ts';

const MOST = 100_000_000;

describe('a figure is understood however it is usually written', () => {
  test.each([
    ['10000', 10_000],
    ['１００００', 10_000],
    ['10,000', 10_000],
    ['１０，０００円', 10_000],
    ['￥10,000', 10_000],
    ['¥ 10 000', 10_000],
    ['10、000', 10_000],
    ['10.000', 10_000],
    ['1万', 10_000],
    ['１．５万円', 15_000],
    ['1万2000', 12_000],
    ['800 yen', 800],
    ['8.8', 8.8],
    ['１０％', 10],
    ['0', 0],
    ['-0', 0],
    ['007', 7],
  ])('%s', (text, value) => {
    expect(readFigure(text, MOST)).toEqual({ value });
  });
});

describe('what is no figure is told apart', () => {
  test.each([
    ['', 'Empty'],
    ['　 ', 'Empty'],
    ['円', 'Unclear'],
    ['たくさん', 'Unclear'],
    ['10円くらい', 'Unclear'],
    ['1e9', 'Unclear'],
    ['0x10', 'Unclear'],
    ['1.2.3', 'Unclear'],
    ['--5', 'Unclear'],
    ['∞', 'Unclear'],
    ['9'.repeat(400), 'Unclear'],
    ['-500', 'Negative'],
    ['－５００', 'Negative'],
    ['ー500円', 'Negative'],
    ['100000001', 'TooMuch'],
    ['99999万', 'TooMuch'],
  ])('%s', (text, fault) => {
    expect(readFigure(text, MOST)).toEqual({ fault });
  });
});

test('every whole number up to the most is read back, plain or as a language writes it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: MOST }), fc.constantFrom('ja', 'en', 'de', 'fr', 'pt-BR', 'zh-CN'), (value, language) => {
      expect(readFigure(String(value), MOST)).toEqual({ value });
      expect(readFigure(new Intl.NumberFormat(language).format(value), MOST)).toEqual({ value });
    }),
  );
});

test('whatever is typed gives a figure within the bounds or one of the faults', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 0, max: MOST }), (text, most) => {
      const figure = readFigure(text, most);
      if ('value' in figure) expect(figure.value >= 0 && figure.value <= most).toBe(true);
      else expect(['Empty', 'Unclear', 'Negative', 'TooMuch']).toContain(figure.fault);
    }),
    { numRuns: 1000 },
  );
});
