import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changesBetween } from '../../../src/domain/backup/changes.ts';
import { everythingOf, settingsOf } from '../../../src/domain/backup/everything.ts';
import { readLedger, writeLedger } from '../../../src/domain/ledger/ledger.ts';
import { isSame } from '../../../src/domain/ledger/merge.ts';
import { settingsIn } from '../../../src/domain/ledger/settings-in.ts';
import { withSettings } from '../../../src/domain/ledger/with-settings.ts';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings.ts';
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

  test('is not touched by a change that changes nothing', () => {
    fc.assert(
      fc.property(ledger, (one) => {
        expect(isSame(withSettings(one, settingsIn(one), NOW + 1), one)).toBe(true);
      }),
    );
  });

  test('is touched only where something changes, and what was not chosen stays open', () => {
    const one = withSettings(ledgerOf(DEFAULT_SETTINGS, 1), { ...DEFAULT_SETTINGS, history: 'on' }, NOW);
    expect([...one.fields]).toEqual([['history', ['on', NOW]]]);
  });

  test('holds parts that are added later without knowing them', () => {
    const stored = {
      version: 2,
      fields: { 'lists.subscriptions': [[{ url: 'https://lists.example/a.txt' }], 7], 'marks.places': [{ mail: true }, 8] },
      marks: {},
    };
    expect(writeLedger(withSettings(readLedger(stored), { ...DEFAULT_SETTINGS, history: 'off' }, NOW))).toEqual({
      ...stored,
      fields: { ...stored.fields, history: ['off', NOW] },
    });
  });
});
