import { expect, test } from 'vitest';
import { figureIn, PLACES, SaleEntriesSchema, saleIn, withPlace } from '../../../src/domain/guidance/sale.ts';

const usual = SaleEntriesSchema.parse(undefined);

test('the starting points can be reckoned with, and each place brings its own fees', () => {
  expect(saleIn(usual)).toEqual({ Balance: 10_000, Drop: 20, Fee: 10, Shipping: 800, Payout: 200 });
  for (const { name, fee, payout } of PLACES) expect(saleIn(withPlace(usual, name))).toMatchObject({ Fee: fee, Payout: payout });
});

test('another place keeps what was typed about the goods', () => {
  expect(withPlace({ ...usual, Balance: '３万円', Drop: '35' }, 'Rakuma')).toMatchObject({ place: 'Rakuma', Balance: '３万円', Drop: '35', Payout: '210' });
});

test('one entry that cannot be read stops the calculation and no other entry', () => {
  const entries = { ...usual, Drop: '120' };
  expect(saleIn(entries)).toBeNull();
  expect(figureIn(entries, 'Drop')).toEqual({ fault: 'TooMuch' });
  expect(figureIn(entries, 'Balance')).toEqual({ value: 10_000 });
});

test.each([[{}], ['sale'], [{ ...usual, place: 'Nowhere' }], [{ ...usual, Fee: 10 }]])('stored entries that are damaged (%j) count as none', (stored) => {
  expect(SaleEntriesSchema.parse(stored)).toEqual(usual);
});
