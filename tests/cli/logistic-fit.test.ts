import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitLogistic, type Parameter } from '../../src/cli/calibrate/logistic-fit.ts';

const free = { centre: 0, precision: 1e-6, low: -50, high: 50 };
const upTo = (count: number) => Array.from({ length: count }, (_, row) => row);
const logOdds = (share: number) => Math.log(share / (1 - share));

describe('logistic regression', () => {
  test('finds the log-odds that can be counted', () => {
    // 40 pages with the sign, 30 of them positive; 60 without, 6 of them positive.
    const isPositive = [...upTo(40).map((row) => row < 30), ...upTo(60).map((row) => row < 6)];
    const [bias, weight] = fitLogistic(
      [
        { ...free, rows: upTo(100) },
        { ...free, rows: upTo(40) },
      ],
      isPositive,
    );
    expect(bias).toBeCloseTo(logOdds(0.1), 3);
    expect(weight).toBeCloseTo(logOdds(0.75) - logOdds(0.1), 3);
  });

  test('stays finite on pages that can be told apart without fail', () => {
    const isPositive = [true, true, false, false];
    const [bias = 0, weight = 0] = fitLogistic(
      [
        { ...free, precision: 0.1, rows: upTo(4) },
        { ...free, precision: 1, rows: [0, 1] },
      ],
      isPositive,
    );
    expect(bias + weight).toBeGreaterThan(0);
    expect(bias).toBeLessThan(0);
    expect(Math.abs(weight)).toBeLessThan(5);
  });

  test('keeps a sign against the pages, and gives the weight to another', () => {
    const isPositive = [true, true, true, false, false, false];
    // The sign was declared to speak for the kind, and is seen on harmless pages only.
    const [, wrong, right] = fitLogistic(
      [
        { ...free, rows: upTo(6), precision: 0.1 },
        { rows: [3, 4, 5], centre: 2, precision: 0.1, low: 0.1, high: 4 },
        { rows: [0, 1, 2], centre: 0.5, precision: 0.1, low: 0.1, high: 4 },
      ],
      isPositive,
    );
    expect(wrong).toBe(0.1);
    expect(right).toBeGreaterThan(0.5);
  });

  test('leaves what no page shows where it was', () => {
    const [, unseen] = fitLogistic(
      [
        { ...free, rows: upTo(2) },
        { rows: [], centre: 1.7, precision: 1, low: 0.1, high: 4 },
      ],
      [true, false],
    );
    expect(unseen).toBe(1.7);
  });

  test('moves a weight less, the fewer pages show it', () => {
    const moved = (pages: number) => {
      const [weight = 0] = fitLogistic(
        [{ rows: upTo(pages), centre: 1, precision: 1, low: 0.1, high: 4 }],
        upTo(pages).map(() => true),
      );
      return weight - 1;
    };
    expect(moved(1)).toBeGreaterThan(0);
    expect(moved(1)).toBeLessThan(moved(5));
    expect(moved(5)).toBeLessThan(moved(50));
  });

  test('whatever the pages, no small change makes it fit better, and every bound is kept', () => {
    const problem = fc.record({
      isPositive: fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
      signals: fc.array(fc.record({ rows: fc.uniqueArray(fc.nat(11)), centre: fc.double({ min: 0.1, max: 4, noNaN: true }) }), { minLength: 1, maxLength: 4 }),
    });
    fc.assert(
      fc.property(problem, ({ isPositive, signals }) => {
        const parameters: Parameter[] = [
          { ...free, precision: 0.1, rows: upTo(12) },
          ...signals.map(({ rows, centre }) => ({ rows, centre, precision: 1, low: 0.1, high: 4 })),
        ];
        const weights = fitLogistic(parameters, isPositive);
        const best = cost(parameters, weights, isPositive);
        weights.forEach((weight, at) => {
          const { low = 0, high = 0 } = parameters[at] ?? {};
          expect(weight).toBeGreaterThanOrEqual(low);
          expect(weight).toBeLessThanOrEqual(high);
          for (const change of [-0.01, 0.01]) {
            const moved = weights.with(at, Math.min(high, Math.max(low, weight + change)));
            expect(cost(parameters, moved, isPositive)).toBeGreaterThanOrEqual(best - 1e-9);
          }
        });
      }),
    );
  });
});

function cost(parameters: readonly Parameter[], weights: readonly number[], isPositive: readonly boolean[]): number {
  const scores = isPositive.map(() => 0);
  parameters.forEach(({ rows }, at) => {
    for (const row of rows) scores[row] = (scores[row] ?? 0) + (weights[at] ?? 0);
  });
  const prior = parameters.reduce((sum, { precision, centre }, at) => sum + (precision / 2) * ((weights[at] ?? 0) - centre) ** 2, 0);
  return scores.reduce((sum, score, row) => sum + Math.log(1 + Math.exp(isPositive[row] ? -score : score)), prior);
}
