import { expect, test } from 'vitest';
import type { RoundCost } from '../../scripts/bench/page/cost.ts';
import { performanceDocument } from '../../scripts/bench/page/document.ts';
import { figures } from '../../scripts/bench/page/figures.ts';
import { quantile, spreadOf } from '../../scripts/bench/page/numbers.ts';

function round(candidate: string, at: number, milliseconds: number, bytes = 100): RoundCost {
  const stress = { 'stress-feed': milliseconds };
  return { candidate, round: at, ordinaryMedian: milliseconds, ordinaryP90: milliseconds, stress, bytes, heap: 1, longTasks: 0 };
}

const results = {
  date: '2026-11-26',
  machine: 'A machine.',
  cost: [round('empty', 1, 2), round('empty', 2, 10), round('ours', 1, 4, 12_001), round('ours', 2, 12, 12_001)],
  latency: [
    { name: 'banner', ours: [90, 100, 200], reference: [10, 20, 30] },
    { name: 'worker', ours: [40], reference: [20] },
  ],
  soak: [{ candidate: 'ours', heap: [1, 1, 1, 1.5], microseconds: [0.5, 0.4, 0.3, 0.2] }],
};

test('each round is compared with the empty extension of that round, and the bars are kept or not', () => {
  const found = Object.fromEntries(figures(results).map(({ name, compared, isMet }) => [name, [compared, isMet]]));
  expect(found).toMatchObject({
    'ordinary page, CPU, median': ['1.60 (1.20–2.00) ×', false],
    'ordinary page, CPU, 90th percentile': ['1.60 (1.20–2.00) ×', true],
    'stress-feed, CPU': ['1.60 (1.20–2.00) ×', true],
    'ordinary page, script in the top frame': ['', false],
    'redemption page: DOMContentLoaded to banner painted, median of 3': ['+ 80 ms', true],
    'background: cold start to first answer, median of 1': ['2.00 ×', false],
    'page that changed 200,000 times: heap after collection': ['+ 0.50 MB', false],
    'page that changed 200,000 times: CPU a change': ['− 0.300 µs', true],
  });
});

test('the document shows what was measured and leaves out what was not', () => {
  const text = performanceDocument(results);
  expect(text).toContain('1.60 (1.20–2.00) ×');
  expect(text).not.toContain('## Sweeping a crawl');
  expect(text).not.toMatch(/undefined|NaN/);
});

test('quantiles lie between the values, a spread names its ends', () => {
  expect(quantile([4, 1, 3, 2], 0.5)).toBe(2.5);
  expect(quantile([1, 2, 3, 4, 5], 0.9)).toBeCloseTo(4.6);
  expect(spreadOf([3, 1, 2])).toEqual({ median: 2, least: 1, most: 3 });
});
