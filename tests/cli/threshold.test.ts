import { describe, expect, test } from 'vitest';
import { foldsByHost } from '../../src/cli/calibrate/folds.ts';
import { chooseThreshold } from '../../src/cli/calibrate/threshold.ts';

describe('the threshold', () => {
  test('stands in the middle of the gap', () => {
    expect(chooseThreshold({ positives: [3, 4, 6], negatives: [-5, 1, 0] }, 0)).toBe(2);
  });

  test('lets nothing in that may not be, whatever that costs', () => {
    const threshold = chooseThreshold({ positives: [1, 2, 5], negatives: [3] }, 0) ?? 0;
    expect(threshold).toBeGreaterThan(3);
    expect(threshold).toBeLessThan(5);
  });

  test('allows a false alarm where that catches more pages than it costs', () => {
    expect(chooseThreshold({ positives: [1, 2, 5], negatives: [3, -4] }, 1)).toBeLessThan(1);
    expect(chooseThreshold({ positives: [5, 6], negatives: [3, 4] }, 2)).toBe(4.5);
  });

  test('keeps away from a page that must not be alarmed', () => {
    expect(chooseThreshold({ positives: [2.1, 4], negatives: [2] }, 0)).toBeCloseTo(2.3);
  });

  test('is at even odds where there is nothing to keep out, lower where its own pages are, and left alone without any', () => {
    expect(chooseThreshold({ positives: [2, 3], negatives: [] }, 0)).toBe(0);
    expect(chooseThreshold({ positives: [-1, 3], negatives: [] }, 0)).toBeCloseTo(-1.3);
    expect(chooseThreshold({ positives: [], negatives: [] }, 0)).toBeNull();
  });
});

test('pages of one host stay in one fold, and positives are spread', () => {
  const page = (host: string, isPositive: boolean) => ({ host, isPositive, levels: { min: 'none', max: 'none' } as const, fired: new Set<string>() });
  const pages = Array.from({ length: 40 }, (_, at) => page(`h${at % 13}.example`, at % 13 < 5));
  const folds = foldsByHost(pages);
  expect(folds.flat()).toHaveLength(40);
  for (const host of new Set(pages.map((one) => one.host))) expect(folds.filter((fold) => fold.some((one) => one.host === host))).toHaveLength(1);
  for (const fold of folds) expect(fold.some(({ isPositive }) => isPositive)).toBe(true);
  expect(foldsByHost(pages.toReversed()).map((fold) => fold.length)).toEqual(folds.map((fold) => fold.length));
});
