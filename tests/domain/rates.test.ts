import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../src/domain/fold.ts';
import { findRates } from '../../src/domain/rates.ts';

function percents(written: string): number[] {
  return findRates(fold(written).text).map(({ percent }) => percent);
}

describe('a rate is understood however it is written', () => {
  test.each([
    ['買取率92%', [92]],
    ['買取率９２．５％', [92.5]],
    ['92 ％', [92]],
    ['85パーセント', [85]],
    ['85 percent, 90 per cent', [85, 90]],
    ['100%', [100]],
    ['9割', [90]],
    ['９割５分', [95]],
    ['九割二分', [92]],
    ['最大98%、平均9割1分', [98, 91]],
    ['90%～95%', [90, 95]],
    ['八十七％、九十%', [87, 90]],
    ['きょうは八八％', [88]],
    ['八〇％', [80]],
    ['9掛け、9.5掛', [90, 95]],
    ['8.8折', [88]],
    ['レート 0.86', [86]],
    ['80 cents on the dollar', [80]],
    ['10,000円 → 8,600円', [86]],
    ['1万円券→9千円', [90]],
    ['9万円分が7万8千円に', [86.7]],
    ['Amazonギフト\n10,000\n8,600', [86]],
    ['十五％、二十%', [15, 20]],
    ['10,000円→5,000円', [50]],
    ['10,000円→9,650円', [96.5]],
    ['1,000円→500円', [50]],
  ])('%s', (written, rates) => {
    expect(percents(written)).toEqual(rates);
  });

  // Bug: TENTHS reads the digit after the point as the number of tenths: 9.8割 becomes 80 %.
  test('9.8割', () => {
    expect(percents('9.8割')).toEqual([98]);
  });

  test('any percentage with up to two decimals', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999 }), (hundredths) => {
        expect(percents(`率は${hundredths / 100}%です`)).toEqual([hundredths / 100]);
      }),
    );
  });
});

test.each([
  '1000%',
  '10,000円',
  '分割払い',
  '割引',
  '2026年',
  '%',
  '12.345%',
  'no rate at all',
  '10,000円 → 9,990円',
  '5,000円から10,000円',
  '10,000円 → 4,990円',
  '10,000円 → 9,660円',
  '500円 → 400円',
  '900円 → 499円',
  '73%の人が持っている',
  '73% of adults',
])('no rate: %s', (written) => {
  expect(percents(written)).toEqual([]);
});

test('it says where each rate stands, in the order of the text', () => {
  const text = '9割から95%まで';
  expect(findRates(text).map(({ start, end }) => text.slice(start, end))).toEqual(['9割', '95%']);
});
