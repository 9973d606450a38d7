import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { settingsOf } from '../../../src/domain/backup/everything.ts';
import { readLedger, writeLedger } from '../../../src/domain/ledger/ledger.ts';
import { settingsIn } from '../../../src/domain/ledger/settings-in.ts';
import { migrate, VERSION, versionOf } from '../../../src/domain/migrations/migrate.ts';
import { defaultSettings, type Settings } from '../../../src/domain/settings.ts';
import { everything, NOW } from '../../support/everything.ts';
import { ledgerOf } from '../../support/ledgers.ts';

const FOLDER = fileURLToPath(new URL('stored', import.meta.url));
const read = (name: string): unknown => JSON.parse(readFileSync(`${FOLDER}/${name}.json`, 'utf8'));
const AGREED = { since: 1795600000000, until: 1798192000000 };
const { guards } = defaultSettings();

/** What every form that was ever stored has to come to. */
const MEANING: Readonly<Record<string, Partial<Settings>>> = {
  '0-damaged': { trustedSites: [{ site: 'shop.example', ...AGREED }] },
  '1-first': {
    trustedSites: [
      { site: 'shop.example', ...AGREED },
      { site: '[::1]', since: 1795700000000, until: 1798292000000 },
    ],
  },
  '1-with-guards': {
    guards: { code: 'always', charge: 'daily', amount: 'off', amountFrom: 30_000, pauses: [{ site: 'shop.example', ...AGREED, guard: 'charge' }] },
  },
  '1-whole': {
    trustedSites: [{ site: 'shop.example', ...AGREED, why: { kind: 'code-buyback', level: 'caution' } }],
    guards: { ...guards, code: 'off' },
    warnings: { ...defaultSettings().warnings, banner: 'daily', alert: 'danger' },
    vocabulary: { ...defaultSettings().vocabulary, ko: false },
    history: 'on',
  },
  '2-whole': {
    trustedSites: [{ site: 'shop.example', ...AGREED, why: { kind: 'code-trade', level: 'danger' } }],
    guards: { ...guards, charge: 'daily', pauses: [{ site: 'shop.example', ...AGREED, guard: 'code' }] },
    history: 'off',
  },
};

describe('settings as they were stored', () => {
  test('in every form there ever was are known here', () => {
    const forms = readdirSync(FOLDER).map((name) => name.replace('.json', ''));
    expect(forms.toSorted()).toEqual(Object.keys(MEANING).toSorted());
    expect(new Set(forms.map((name) => Number(name.split('-')[0])))).toEqual(new Set(Array.from({ length: VERSION + 1 }, (_, version) => version)));
  });

  test.each(Object.keys(MEANING))('%s: mean what they meant, and still do when they are stored anew', (name) => {
    const meaning = { ...defaultSettings(), ...MEANING[name] };
    const ledger = readLedger(read(name));
    expect(settingsIn(ledger)).toEqual(meaning);
    const anew = writeLedger(ledger);
    expect(versionOf(anew)).toBe(VERSION);
    expect(settingsIn(readLedger(JSON.parse(JSON.stringify(anew))))).toEqual(meaning);
  });

  test('of this version keep what only a newer one understands', () => {
    const stored = read('2-whole');
    expect(writeLedger(readLedger(stored))).toEqual(stored);
  });

  test('of version 1 come whole into this one, whatever they were', () => {
    fc.assert(
      fc.property(everything, (all) => {
        const stored = JSON.parse(JSON.stringify({ version: 1, ...settingsOf(all) }));
        expect(settingsIn(readLedger(stored))).toEqual(settingsIn(ledgerOf(settingsOf(all), NOW)));
      }),
    );
  });

  test('of version 1 with a site twice mean what came first, which was what counted', () => {
    const twice = [AGREED, { ...AGREED, until: AGREED.since + 1 }].map((agreed) => ({ site: 'shop.example', ...agreed }));
    expect(settingsIn(readLedger({ version: 1, trustedSites: twice })).trustedSites).toEqual(twice.slice(0, 1));
  });

  test('of a version to come are read as far as they are understood, and lose nothing by being stored', () => {
    const stored = {
      version: VERSION + 1,
      colours: ['red'],
      fields: { 'guards.code': ['off', 5], 'guards.nose': ['red', 6] },
      marks: {
        'trusted/a.example': { turn: 2, agreed: { for: 'ever' } },
        'blessed/b.example': { turn: 1, until: 'soon' },
        'trusted/shop.example': { turn: 1, agreed: AGREED },
      },
    };
    const ledger = readLedger(stored);
    const trustedSites = [{ site: 'shop.example', ...AGREED }];
    expect(settingsIn(ledger)).toEqual({ ...defaultSettings(), guards: { ...guards, code: 'off' }, trustedSites });
    expect(writeLedger(ledger, stored)).toEqual(stored);
    expect(readLedger(writeLedger(ledger))).toEqual(ledger);
  });

  test('say their version, and what says none or nonsense is as old as can be', () => {
    const said = [1, VERSION, VERSION + 1, 0, -1, 1.5, '2', null, Number.POSITIVE_INFINITY].map((version) => versionOf({ version }));
    expect(said).toEqual([1, VERSION, VERSION + 1, 0, 0, 0, 0, 0, 0]);
    expect(['x', undefined, []].map(versionOf)).toEqual([0, 0, 0]);
  });

  test('are moved to this version where they are older, and left alone where they are newer', () => {
    expect(migrate('none')).toEqual({ version: VERSION });
    expect(migrate({ version: 1 })['version']).toBe(VERSION);
    const newer = { version: VERSION + 1, fields: 'otherwise' };
    expect(migrate(newer)).toBe(newer);
  });

  test('never throw, and come to the defaults where they make no sense', () => {
    for (const nothing of [undefined, null, [], 'x', 7, {}, { version: 2, fields: [], marks: null }])
      expect(settingsIn(readLedger(nothing)), JSON.stringify(nothing)).toEqual(defaultSettings());
    const version = fc.oneof(fc.integer({ min: -1, max: 4 }), fc.anything());
    const parts = fc.oneof(fc.anything(), fc.dictionary(fc.string(), fc.anything()));
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.record({ version, fields: parts, marks: parts, trustedSites: parts, guards: parts })), (stored) => {
        expect(settingsIn(readLedger(stored)).trustedSites).toBeInstanceOf(Array);
        expect(typeof migrate(stored)).toBe('object');
      }),
    );
  });
});
