import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { estimateResale, FIELDS, LOSSES, type ResaleInput } from '../../../src/domain/guidance/resale.ts';

const SALE: ResaleInput = { Balance: 10_000, Drop: 20, Fee: 10, Shipping: 800, Payout: 200 };

const yen = fc.oneof(fc.integer({ min: 0, max: 3_000 }), fc.integer({ min: 0, max: FIELDS.Balance.most }));
const percent = fc.oneof(fc.integer({ min: 0, max: 100 }), fc.double({ min: 0, max: 100, noNaN: true }));
const sale: fc.Arbitrary<ResaleInput> = fc.record({ Balance: yen, Drop: percent, Fee: percent, Shipping: yen, Payout: yen });
/** What a caller could pass by mistake. */
const anything: fc.Arbitrary<ResaleInput> = fc.record({
  Balance: fc.double(),
  Drop: fc.double(),
  Fee: fc.double(),
  Shipping: fc.double(),
  Payout: fc.double(),
});

test('step by step, as one would reckon it by hand', () => {
  expect(estimateResale(SALE)).toEqual({
    balance: 10_000,
    steps: [
      { name: 'Drop', loss: 2_000, left: 8_000 },
      { name: 'Fee', loss: 800, left: 7_200 },
      { name: 'Shipping', loss: 800, left: 6_400 },
      { name: 'Payout', loss: 200, left: 6_200 },
    ],
    left: 6_200,
    lostPercent: 38,
  });
});

test.each([
  ['nothing at all', { ...SALE, Balance: 0 }, 0, 0],
  ['one yen, eaten by shipping', { ...SALE, Balance: 1 }, 0, 100],
  ['less than the shipping', { ...SALE, Balance: 900 }, 0, 100],
  ['a share whose product is not exact in binary', { Balance: 3_000, Drop: 4.7, Fee: 0, Shipping: 0, Payout: 0 }, 2_859, 4.7],
  ['the most there can be', { ...SALE, Balance: 100_000_000, Shipping: 0, Payout: 0 }, 72_000_000, 28],
  ['a yen lost of a fortune', { Balance: 100_000_000, Drop: 0, Fee: 0, Shipping: 1, Payout: 0 }, 99_999_999, 0.1],
  ['a yen left of a fortune', { Balance: 100_000_000, Drop: 0, Fee: 0, Shipping: 99_999_999, Payout: 0 }, 1, 99.9],
] as const)('%s', (_, input, left, lostPercent) => {
  expect(estimateResale(input)).toMatchObject({ left, lostPercent });
});

describe('for every sale', () => {
  test('losses and what is left add up to the balance, and nothing is ever gained', () => {
    fc.assert(
      fc.property(sale, (input) => {
        const { balance, steps, left } = estimateResale(input);
        expect(balance).toBe(input.Balance);
        expect(steps.map(({ name }) => name)).toEqual(LOSSES);
        expect(steps.reduce((sum, { loss }) => sum + loss, left)).toBe(balance);
        for (const { loss } of steps) expect(loss).toBeGreaterThanOrEqual(0);
        expect(left).toBeLessThanOrEqual(balance);
      }),
    );
  });

  test.each(LOSSES)('more %s never leaves more', (name) => {
    fc.assert(
      fc.property(sale, fc.nat(1_000), (input, more) => {
        const dearer = { ...input, [name]: input[name] + more };
        expect(estimateResale(dearer).left).toBeLessThanOrEqual(estimateResale(input).left);
      }),
    );
  });

  test('a larger balance never leaves less', () => {
    fc.assert(
      fc.property(sale, fc.nat(10_000), (input, more) => {
        expect(estimateResale({ ...input, Balance: input.Balance + more }).left).toBeGreaterThanOrEqual(estimateResale(input).left);
      }),
    );
  });

  test('the share lost is 0 or 100 only when that is exact', () => {
    fc.assert(
      fc.property(sale, (input) => {
        const { balance, left, lostPercent } = estimateResale(input);
        expect(lostPercent === 0).toBe(left === balance);
        expect(lostPercent === 100).toBe(left === 0 && balance > 0);
      }),
    );
  });
});

test('no number at all, infinity, fractions and minus break nothing', () => {
  fc.assert(
    fc.property(anything, (input) => {
      const { balance, steps, left, lostPercent } = estimateResale(input);
      for (const amount of [balance, left, ...steps.map(({ loss }) => loss)]) expect(Number.isSafeInteger(amount) && amount >= 0).toBe(true);
      expect(steps.reduce((sum, { loss }) => sum + loss, left)).toBe(balance);
      expect(lostPercent >= 0 && lostPercent <= 100).toBe(true);
    }),
  );
});
