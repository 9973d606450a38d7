import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultSettings, parseSettings } from '../../src/domain/settings.ts';

const site = fc.record({ site: fc.oneof(fc.domain(), fc.constant('[::1]')), since: fc.nat(), until: fc.nat() });
const broken = fc.oneof(
  fc.constantFrom(null, undefined, 0, 'shop.example', [], {}),
  fc.record({ site: fc.constantFrom('https://shop.example', 'a b', '', 'me@shop.example', 7, null), since: fc.nat(), until: fc.nat() }),
  fc.record({ site: fc.oneof(fc.domain(), fc.constant('[::1]')), since: fc.constantFrom('yesterday', null, Number.NaN), until: fc.nat() }),
  fc.record({ site: fc.domain() }),
);

describe('settings from storage', () => {
  test('come back as they were written', () => {
    fc.assert(
      fc.property(fc.array(site), (trustedSites) => {
        const settings = { ...defaultSettings(), trustedSites };
        expect(parseSettings(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
      }),
    );
  });

  test('lose the entries that are broken and no other', () => {
    const entries = fc.array(
      fc.oneof(
        site.map((entry) => ({ entry, isSound: true })),
        broken.map((entry) => ({ entry, isSound: false })),
      ),
    );
    fc.assert(
      fc.property(entries, (all) => {
        const sound = all.filter(({ isSound }) => isSound).map(({ entry }) => entry);
        expect(parseSettings({ version: 1, trustedSites: all.map(({ entry }) => entry) }).trustedSites).toEqual(sound);
      }),
    );
  });

  test('are the defaults where nothing was stored, or nothing that makes sense', () => {
    for (const stored of [undefined, null, {}, [], 'x', 7, { trustedSites: null }, { trustedSites: 'shop.example' }, { trustedSites: {} }]) {
      expect(parseSettings(stored), JSON.stringify(stored)).toEqual(defaultSettings());
    }
  });

  test('keep what this version knows and drop what it does not', () => {
    const [entry] = parseSettings({ version: 9, colour: 'red', trustedSites: [{ site: 'shop.example', since: 1, until: 2, note: 'mine' }] }).trustedSites;
    expect(entry).toEqual({ site: 'shop.example', since: 1, until: 2 });
  });

  test('never throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.record({ trustedSites: fc.anything() }), fc.record({ trustedSites: fc.array(fc.anything()) })), (stored) => {
        expect(Array.isArray(parseSettings(stored).trustedSites)).toBe(true);
      }),
    );
  });
});
