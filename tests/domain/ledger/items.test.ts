import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isOurs, itemsOf, ledgerIn } from '../../../src/domain/ledger/items.ts';
import { EMPTY, type Ledger } from '../../../src/domain/ledger/ledger.ts';
import { isSame, merge } from '../../../src/domain/ledger/merge.ts';
import { settingsIn } from '../../../src/domain/ledger/settings-in.ts';
import { defaultSettings, MOST_SITES } from '../../../src/domain/settings.ts';
import { NOW } from '../../support/everything.ts';
import { ledger, ledgerOf } from '../../support/ledgers.ts';

const DAY = 86_400_000;
/** Chromium writes large whole numbers with a point and a nought. */
const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value).replace(/\b\d{10,}\b/g, '$&.0')).length;

/** What browsers count, and what they take. */
function expectToFit(items: Readonly<Record<string, unknown>>): void {
  const sizes = Object.entries(items).map(([key, item]) => key.length + bytes(item));
  expect(Math.max(0, ...sizes)).toBeLessThanOrEqual(8_192);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(102_400);
  expect(sizes.length).toBeLessThanOrEqual(512);
}

/** A device with many sites, the later ones trusted later. */
function crowd(sites: number, length: number): Ledger {
  const trustedSites = Array.from({ length: sites }, (_, at) => ({
    site: `${String(at).padStart(4, '0')}-${'x'.repeat(length)}.example`,
    since: NOW + at,
    until: NOW + at + 30 * DAY,
    why: { kind: 'code-buyback', level: 'caution' as const },
  }));
  return ledgerOf({ ...defaultSettings(), history: 'on', trustedSites }, NOW);
}

describe('settings in the items of a synchronised store', () => {
  test('are all there when there is room', () => {
    fc.assert(
      fc.property(ledger, (one) => {
        const { items, leftOut } = itemsOf(one, {});
        expect(leftOut).toBe(0);
        expect(isSame(ledgerIn(items), one)).toBe(true);
        expectToFit(items);
      }),
    );
  });

  test('are in as many as they need, also where a newer version keeps much in one place', () => {
    const fields: Ledger['fields'] = new Map(['first', 'second', 'third'].map((name) => [`newer.${name}`, ['x'.repeat(5_000), NOW]]));
    const { items, leftOut } = itemsOf({ ...EMPTY, fields }, {});
    expect([Object.keys(items).length, leftOut]).toEqual([3, 0]);
    expectToFit(items);
  });

  test('are in the same items whatever was set first, choices and sites apart', () => {
    fc.assert(
      fc.property(ledger, (one) => {
        const { items } = itemsOf(one, {});
        expect(itemsOf({ fields: new Map([...one.fields].reverse()), marks: new Map([...one.marks].reverse()) }, {}).items).toEqual(items);
        for (const item of Object.values(items)) {
          const { fields, marks } = ledgerIn({ settings: item });
          expect(Math.min(fields.size, marks.size)).toBe(0);
        }
      }),
    );
    const many = crowd(400, 30);
    expect(itemsOf({ ...many, marks: new Map([...many.marks].reverse()) }, {}).items).toEqual(itemsOf(many, {}).items);
  });

  test('fill several items when there are many', () => {
    const { items, leftOut } = itemsOf(crowd(400, 30), {});
    expect(leftOut).toBe(0);
    expect(Object.keys(items).length).toBeGreaterThan(5);
    expectToFit(items);
    expect(settingsIn(ledgerIn(items)).trustedSites).toHaveLength(400);
  });

  test('leave out the oldest agreements when there is no room for all, and never a choice or a withdrawal', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: MOST_SITES }), fc.integer({ min: 1, max: 200 }), (sites, length) => {
        const gone = new Map([['trusted/gone.example', { turn: 2, withdrawn: NOW }]]);
        const one = merge(crowd(sites, length), { ...EMPTY, marks: gone });
        const { items, leftOut } = itemsOf(one, {});
        expectToFit(items);
        const there = ledgerIn(items);
        expect(there.fields).toEqual(one.fields);
        expect(there.marks.has('trusted/gone.example')).toBe(true);
        const kept = settingsIn(there).trustedSites;
        expect(kept).toHaveLength(sites - leftOut);
        expect(kept).toEqual(settingsIn(one).trustedSites.slice(leftOut));
      }),
      { numRuns: 30 },
    );
  });

  test('move few items when little changes', () => {
    const before = itemsOf(crowd(400, 30), {}).items;
    const after = itemsOf(merge(crowd(400, 30), ledgerOf({ ...defaultSettings(), warnings: { ...defaultSettings().warnings, banner: 'off' } }, NOW)), {}).items;
    const moved = Object.keys(after).filter((key) => JSON.stringify(after[key]) !== JSON.stringify(before[key]));
    expect(moved.length).toBeLessThanOrEqual(2);
  });

  test('leave alone what a newer version wrote, and count the room it takes', () => {
    const newer = { version: 9, fields: { history: ['on', 5] }, secrets: 'x'.repeat(7_000) };
    const beside = { 'settings.0': newer, 'settings.1': { version: 2, fields: {}, marks: {} }, other: 'x' };
    const { items } = itemsOf(crowd(1_000, 60), beside);
    expect(Object.keys(items)).not.toContain('settings.0');
    expect(Object.keys(items)).toContain('settings.1');
    expect([newer, beside['settings.1'], 'none'].map(isOurs)).toEqual([false, true, true]);
    expectToFit({ ...items, 'settings.0': newer });
    expect(settingsIn(ledgerIn({ 'settings.0': newer })).history).toBe('on');
  });

  test('bring together items of all versions, and pass over what is none', () => {
    const old = { version: 1, trustedSites: [{ site: 'shop.example', since: NOW, until: NOW + DAY }], history: 'on' };
    const items = {
      settings: old,
      'settings.0': 'not even an object',
      'settings.7': { version: 2, fields: { history: ['off', 3] }, marks: {} },
      'settings.x': { ...old, trustedSites: [{ site: 'elsewhere.example', since: NOW, until: NOW + DAY }] },
    };
    expect(settingsIn(ledgerIn(items))).toMatchObject({ history: 'off', trustedSites: [{ site: 'shop.example' }] });
  });
});
