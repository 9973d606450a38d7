import { describe, expect, test } from 'vitest';
import { currencyOf, formatMoney, parseMoney, reachesYen } from '../../../src/domain/guards/money.ts';

test.each([
  ['￥10,000', 10_000],
  ['１０，０００円', 10_000],
  ['3万円', 30_000],
  ['1.5万', 15_000],
  ['12万円', 120_000],
  ['1.25万円', 12_500],
  ['$25.50', 25.5],
  ['1.234,50 €', 1234.5],
  ['1,234.50', 1234.5],
  ['10.000 €', 10_000],
  ['500', 500],
  ['金額を入力', null],
  ['', null],
] as const)('%s is %s', (text, value) => {
  expect(parseMoney(text)).toBe(value);
});

describe('a threshold in yen', () => {
  test('holds as it is in Japan and in hundredths elsewhere', () => {
    expect(reachesYen(10_000, 10_000, 'JPY')).toBe(true);
    expect(reachesYen(9_999, 10_000, 'JPY')).toBe(false);
    expect(reachesYen(100, 10_000, 'USD')).toBe(true);
    expect(reachesYen(99, 10_000, 'USD')).toBe(false);
  });

  test('is shown in the currency of the shop', () => {
    expect(formatMoney(30_000, currencyOf('www.amazon.co.jp'), 'ja')).toMatch(/30,000/);
    expect(formatMoney(50, currencyOf('www.amazon.com'), 'en')).toBe('$50');
    expect(currencyOf('www.amazon.de')).toBe('EUR');
    expect(currencyOf('amazon.co.uk')).toBe('GBP');
  });
});
