import { describe, expect, test } from 'vitest';
import { PreferencesPatchSchema, preferencesOf, withPreferences } from '../../src/domain/preferences.ts';
import { defaultSettings, fitsStorage, MOST_SITES, parseSettings, withoutExpired } from '../../src/domain/settings.ts';
import { trust } from '../../src/domain/trusted-sites.ts';

describe('some preferences', () => {
  test('change those and nothing else', () => {
    const changed = withPreferences(defaultSettings(), { guards: { charge: 'daily' }, vocabulary: { ko: false } });
    expect(changed).toEqual({
      ...defaultSettings(),
      guards: { ...defaultSettings().guards, charge: 'daily' },
      vocabulary: { zh: true, ko: false, vi: true },
    });
    expect(withPreferences(defaultSettings(), {})).toEqual(defaultSettings());
    expect(preferencesOf(changed)).toMatchObject({ guards: { charge: 'daily' }, history: 'unasked' });
  });

  test.each([
    { guards: { code: 'daily' } },
    { guards: { amountFrom: -1 } },
    { guards: { amountFrom: null } },
    { guards: { pauses: [] } },
    { warnings: { alert: undefined } },
    { vocabulary: { ja: false } },
    { trustedSites: [] },
    { history: 'maybe' },
  ])('are refused when they are none: %j', (patch) => {
    expect(PreferencesPatchSchema.safeParse(patch).success).toBe(false);
  });
});

describe('settings of an earlier version', () => {
  test('are read with all that is new at its default, and nothing of theirs lost', () => {
    const old = { version: 1, trustedSites: [{ site: 'shop.example', since: 1, until: 2 }], guards: { charge: 'daily', amountFrom: 5, pauses: [] } };
    expect(parseSettings(old)).toEqual({
      ...defaultSettings(),
      trustedSites: old.trustedSites,
      guards: { ...defaultSettings().guards, charge: 'daily', amountFrom: 5 },
    });
  });

  test('fall back one by one where they are broken', () => {
    const stored = { warnings: { banner: 'loud', alert: 'danger', marks: 7 }, vocabulary: { zh: 'no', ko: false }, history: 7 };
    expect(parseSettings(stored)).toEqual({
      ...defaultSettings(),
      warnings: { banner: 'always', alert: 'danger', marks: 'always' },
      vocabulary: { zh: true, ko: false, vi: true },
    });
  });
});

describe('what is stored', () => {
  test('lets go of trust and pauses that have run out', () => {
    const trustedSites = [...trust([], 'old.example', 0), ...trust([], 'new.example', 1e12)];
    const settings = {
      ...defaultSettings(),
      trustedSites,
      guards: { ...defaultSettings().guards, pauses: trustedSites.map((entry) => ({ ...entry, guard: 'code' as const })) },
    };
    const { trustedSites: sites, guards } = withoutExpired(settings, 1e12);
    expect([...sites, ...guards.pauses].map(({ site }) => site)).toEqual(['new.example', 'new.example']);
  });

  test('is kept up to a number of sites nobody needs', () => {
    const withSites = (count: number) => ({
      ...defaultSettings(),
      trustedSites: Array.from(
        { length: count },
        (_, at) => trust([], `shop-${at}.example.co.jp`, 1e12, { kind: 'code-buyback', level: 'caution' })[0],
      ).flatMap((site) => site ?? []),
    });
    expect(fitsStorage(withSites(MOST_SITES))).toBe(true);
    expect(fitsStorage(withSites(MOST_SITES + 1))).toBe(false);
  });
});
