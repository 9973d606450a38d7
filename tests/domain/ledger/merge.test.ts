import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EMPTY, type Ledger } from '../../../src/domain/ledger/ledger.ts';
import { isSame, merge, withoutOutdated } from '../../../src/domain/ledger/merge.ts';
import { settingsIn } from '../../../src/domain/ledger/settings-in.ts';
import { withSettings } from '../../../src/domain/ledger/with-settings.ts';
import { defaultSettings, type Settings } from '../../../src/domain/settings.ts';
import { trust, untrust } from '../../../src/domain/trusted-sites.ts';
import { NOW } from '../../support/everything.ts';
import { ledger, ledgerOf } from '../../support/ledgers.ts';

const DAY = 86_400_000;

function same(one: Ledger, other: Ledger): void {
  expect(isSame(one, other), JSON.stringify([[...one.marks], [...other.marks], [...one.fields], [...other.fields]])).toBe(true);
}

describe('bringing two devices together', () => {
  test('comes to the same whichever is first, in whatever order, and however often', () => {
    fc.assert(
      fc.property(ledger, ledger, ledger, (a, b, c) => {
        same(merge(a, b), merge(b, a));
        same(merge(merge(a, b), c), merge(a, merge(b, c)));
        same(merge(a, a), a);
        same(merge(merge(a, b), b), merge(a, b));
      }),
      { numRuns: 500 },
    );
  });

  test('tells whether they hold the same', () => {
    const plain = ({ fields, marks }: Ledger) => [Object.fromEntries(fields), Object.fromEntries(marks)];
    fc.assert(
      fc.property(ledger, ledger, (a, b) => {
        expect(isSame(a, { fields: new Map([...a.fields].reverse()), marks: new Map([...a.marks].reverse()) })).toBe(true);
        expect(isSame(a, b)).toBe(isDeepStrictEqual(plain(a), plain(b)));
        expect(isSame(a, { ...a, marks: b.marks })).toBe(isDeepStrictEqual(plain(a)[1], plain(b)[1]));
      }),
    );
  });

  test('never lets trust reach further than one of them allowed, nor further than both where neither knew of the other', () => {
    const until = (one: Ledger, key: string) => one.marks.get(key)?.agreed?.until ?? 0;
    fc.assert(
      fc.property(ledger, ledger, (a, b) => {
        const both = merge(a, b);
        for (const key of both.marks.keys()) {
          expect(until(both, key)).toBeLessThanOrEqual(Math.max(until(a, key), until(b, key)));
          const isUnknowing = a.marks.get(key)?.turn === b.marks.get(key)?.turn;
          if (isUnknowing) expect(until(both, key)).toBe(Math.min(until(a, key), until(b, key)));
        }
      }),
      { numRuns: 500 },
    );
  });

  test('loses no choice and no site of either', () => {
    fc.assert(
      fc.property(ledger, ledger, (a, b) => {
        const both = merge(a, b);
        expect(new Set(both.fields.keys())).toEqual(new Set([...a.fields.keys(), ...b.fields.keys()]));
        expect(new Set(both.marks.keys())).toEqual(new Set([...a.marks.keys(), ...b.marks.keys()]));
        for (const [path, [, at]] of both.fields) expect(at).toBe(Math.max(a.fields.get(path)?.[1] ?? 0, b.fields.get(path)?.[1] ?? 0));
      }),
    );
  });

  test('leaves nothing of what has run out, and nothing else is forgotten', () => {
    fc.assert(
      fc.property(ledger, fc.integer({ min: NOW, max: NOW + 40 * DAY }), (a, now) => {
        const left = withoutOutdated(a, now);
        for (const [key, { agreed, withdrawn }] of a.marks)
          expect(left.marks.has(key)).toBe(agreed ? agreed.until > now : withdrawn !== undefined && withdrawn + 30 * DAY > now);
        expect(left.fields).toEqual(a.fields);
      }),
    );
  });
});

test('what ends this moment has run out; what a newer version wrote has no end that is known', () => {
  const marks = new Map([
    ['trusted/ends.example', { turn: 1, agreed: { since: NOW - DAY, until: NOW } }],
    ['trusted/newer.example', { turn: 1, opaque: { lent: NOW } }],
  ]);
  expect([...withoutOutdated({ ...EMPTY, marks }, NOW).marks.keys()]).toEqual(['trusted/newer.example']);
});

describe('a person with two devices', () => {
  const shared = ledgerOf({ ...defaultSettings(), trustedSites: trust([], 'shop.example', NOW - 10 * DAY) }, NOW - 10 * DAY);
  const change = (on: Ledger, now: number, how: (settings: Settings) => Partial<Settings>) => {
    const settings = settingsIn(on);
    return withSettings(on, { ...settings, ...how(settings) }, now);
  };
  const sitesOf = (one: Ledger) => settingsIn(one).trustedSites;
  const trusting = (on: Ledger, now: number) => change(on, now, ({ trustedSites }) => ({ trustedSites: trust(trustedSites, 'shop.example', now) }));
  const undoing = (on: Ledger, now: number) => change(on, now, ({ trustedSites }) => ({ trustedSites: untrust(trustedSites, 'shop.example') }));

  test('who undoes trust on one has undone it, whatever the other still holds', () => {
    expect(sitesOf(merge(undoing(shared, NOW), shared))).toEqual([]);
  });

  test('who undoes on one what was trusted anew on the other has undone it, even when the clock of the other is a year ahead', () => {
    expect(sitesOf(merge(undoing(shared, NOW), trusting(shared, NOW + 365 * DAY)))).toEqual([]);
  });

  test('who trusts anew after undoing trusts, on both', () => {
    const undone = merge(undoing(shared, NOW), shared);
    expect(sitesOf(merge(trusting(undone, NOW + DAY), undone))).toEqual([{ site: 'shop.example', since: NOW + DAY, until: NOW + 31 * DAY }]);
  });

  test('who trusts anew on one has the longer trust on both', () => {
    expect(sitesOf(merge(shared, trusting(shared, NOW)))).toMatchObject([{ until: NOW + 30 * DAY }]);
  });

  test('who trusts a site on both without either knowing has the trust that ends first', () => {
    expect(sitesOf(merge(trusting(ledgerOf(defaultSettings(), NOW), NOW), trusting(ledgerOf(defaultSettings(), NOW), NOW + DAY)))).toMatchObject([
      { until: NOW + 30 * DAY },
    ]);
  });

  test('who changes different things on each has all of them; of the same thing the last', () => {
    const one = change(
      change(shared, NOW, () => ({ history: 'on' })),
      NOW,
      ({ warnings }) => ({ warnings: { ...warnings, banner: 'off' } }),
    );
    const other = change(
      change(shared, NOW + 1, () => ({ history: 'off' })),
      NOW,
      ({ guards }) => ({ guards: { ...guards, charge: 'daily' } }),
    );
    expect(settingsIn(merge(one, other))).toMatchObject({ history: 'off', warnings: { banner: 'off' }, guards: { charge: 'daily' } });
  });

  test('who changes a thing after it came from a device whose clock is ahead has it changed', () => {
    const ahead = change(shared, NOW + 365 * DAY, () => ({ history: 'on' }));
    const after = change(merge(shared, ahead), NOW, () => ({ history: 'off' }));
    expect(settingsIn(merge(after, ahead)).history).toBe('off');
  });
});
