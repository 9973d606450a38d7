import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changesBetween } from '../../../src/domain/backup/changes.ts';
import { everythingOf, settingsOf } from '../../../src/domain/backup/everything.ts';
import { readLedger, writeLedger } from '../../../src/domain/ledger/ledger.ts';
import { isSame } from '../../../src/domain/ledger/merge.ts';
import { settingsIn } from '../../../src/domain/ledger/settings-in.ts';
import { withSettings } from '../../../src/domain/ledger/with-settings.ts';
import { defaultSettings } from '../../../src/domain/settings.ts';
import { everything, NOW } from '../../support/everything.ts';
import { ledger, ledgerOf } from '../../support/ledgers.ts';

/** As browsers give it back: a copy, its keys rearranged. */
function fromStorage(stored: unknown): unknown {
  return JSON.parse(JSON.stringify(stored), (_key, value) =>
    typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).reverse()) : value,
  );
}

describe('a ledger of settings', () => {
  test('comes to the settings that were put into it, on top of whatever was there', () => {
    fc.assert(
      fc.property(ledger, everything, (before, all) => {
        const after = withSettings(before, settingsOf(all), NOW);
        const stored = settingsIn(readLedger(fromStorage(writeLedger(after))));
        expect(changesBetween(all, everythingOf(stored, all.history))).toEqual([]);
        expect(stored.trustedSites).toHaveLength(all.trustedSites.length);
      }),
    );
  });

  test('comes back from storage as it was', () => {
    fc.assert(
      fc.property(ledger, (one) => {
        expect(isSame(readLedger(fromStorage(writeLedger(one))), one)).toBe(true);
      }),
    );
  });

  test('comes back from storage however often a person changed their mind', () => {
    const trusted = { site: 'shop.example', since: NOW, until: NOW + 1 };
    let one = ledgerOf(defaultSettings(), NOW);
    for (const trustedSites of [[trusted], [], [trusted]]) one = withSettings(one, { ...defaultSettings(), trustedSites }, NOW);
    expect(settingsIn(readLedger(fromStorage(writeLedger(one)))).trustedSites).toEqual([trusted]);
  });

  test('is not touched by a change that changes nothing', () => {
    fc.assert(
      fc.property(ledger, (one) => {
        expect(isSame(withSettings(one, settingsIn(one), NOW + 1), one)).toBe(true);
      }),
    );
  });

  test('is touched only where something changes, and what was not chosen stays open', () => {
    const one = withSettings(ledgerOf(defaultSettings(), 1), { ...defaultSettings(), history: 'on' }, NOW);
    expect([...one.fields]).toEqual([['history', ['on', NOW]]]);
  });

  test('comes to the same settings in whatever order it was filled', () => {
    fc.assert(
      fc.property(ledger, (one) => {
        expect(settingsIn({ fields: new Map([...one.fields].reverse()), marks: new Map([...one.marks].reverse()) })).toEqual(settingsIn(one));
      }),
    );
    // Of sites that were trusted at the same moment too.
    const sites = ['b.example', 'a.example', 'c.example'].map((site) => ({ site, since: NOW, until: NOW + 1 }));
    for (const trustedSites of [sites, sites.toReversed()])
      expect(settingsIn(ledgerOf({ ...defaultSettings(), trustedSites }, NOW)).trustedSites.map(({ site }) => site)).toEqual([
        'a.example',
        'b.example',
        'c.example',
      ]);
  });

  test('takes the trust that ends first, where a list names a site twice', () => {
    const [short, long] = [NOW + 1, NOW + 2].map((until) => ({ site: 'shop.example', since: NOW, until }));
    for (const trustedSites of [
      [short, long],
      [long, short],
    ])
      expect(settingsIn(ledgerOf({ ...defaultSettings(), trustedSites: trustedSites.flatMap((site) => site ?? []) }, NOW)).trustedSites).toEqual([short]);
  });

  test('keeps a mark that a newer version writes in its own way, and leaves out one that is damaged', () => {
    const newer = { version: 9, fields: {}, marks: { 'trusted/lent.example': { turn: 3, lent: { until: NOW } } }, beside: 'x' };
    expect(writeLedger(readLedger(newer), newer)).toEqual(newer);
    const agreed = { since: NOW, until: NOW + 1 };
    for (const damaged of [{ turn: 3 }, { turn: 0, agreed }, { turn: 1, agreed, opaque: {} }, 'mark'])
      expect(readLedger({ version: 2, fields: {}, marks: { 'trusted/shop.example': damaged } }).marks.size).toBe(0);
  });

  test('is stored without what an equal version has no name for', () => {
    expect(Object.keys(writeLedger(readLedger({}), { version: 2, beside: 'x' }))).toEqual(['version', 'fields', 'marks']);
  });

  test('holds parts that are added later without knowing them', () => {
    const stored = {
      version: 2,
      fields: { 'lists.subscriptions': [[{ url: 'https://lists.example/a.txt' }], 7], 'marks.places': [{ mail: true }, 8] },
      marks: {},
    };
    expect(writeLedger(withSettings(readLedger(stored), { ...defaultSettings(), history: 'off' }, NOW))).toEqual({
      ...stored,
      fields: { ...stored.fields, history: ['off', NOW] },
    });
  });
});
