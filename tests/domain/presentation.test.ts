import { describe, expect, test } from 'vitest';
import type { Level } from '../../src/domain/level.ts';
import { NOTHING_FOUND } from '../../src/domain/nothing-found.ts';
import { presentationOf, type Situation } from '../../src/domain/presentation.ts';
import { defaultSettings } from '../../src/domain/settings.ts';

const TRUST = { site: 'shop.example', since: 0, until: 1 };

function shown(level: Level, rest: Partial<Situation> = {}): string {
  const verdict = level === 'none' ? NOTHING_FOUND : { ...NOTHING_FOUND, kind: 'code-buyback', level };
  return presentationOf({ verdict, trust: null, dismissed: [], wanted: defaultSettings().warnings, outcome: null, justTrusted: false, failed: false, ...rest });
}

describe('what a person sees', () => {
  test.each([
    ['none', 'nothing'],
    ['notice', 'banner'],
    ['caution', 'alert'],
    ['danger', 'alert'],
  ] as const)('at level %s: %s', (level, presentation) => {
    expect(shown(level)).toBe(presentation);
  });

  test('a warning that was dismissed stays away, one about another kind of page does not', () => {
    expect(shown('notice', { dismissed: ['code-buyback'] })).toBe('nothing');
    expect(shown('danger', { dismissed: ['code-buyback'] })).toBe('nothing');
    expect(shown('danger', { dismissed: ['account-sale'] })).toBe('alert');
  });
});

describe('on a site the person trusts', () => {
  test.each(['caution', 'danger'] as const)('there is a note at once and nothing later, at level %s', (level) => {
    expect(shown(level, { trust: TRUST, justTrusted: true })).toBe('trust-note');
    expect(shown(level, { trust: TRUST })).toBe('nothing');
  });

  test('what cannot be undone is still said, since that has nothing to do with trust', () => {
    expect(shown('notice', { trust: TRUST })).toBe('banner');
  });

  test('the note shows even when the warning had been dismissed', () => {
    expect(shown('caution', { trust: TRUST, justTrusted: true, dismissed: ['code-buyback'] })).toBe('trust-note');
  });

  test('a page about which there is nothing to say shows nothing', () => {
    expect(shown('none', { trust: TRUST, justTrusted: true })).toBe('nothing');
  });
});

describe('what the person does not want', () => {
  test.each([
    ['notice', { banner: 'off', alert: 'always' }, 'nothing'],
    ['notice', { banner: 'daily', alert: 'off' }, 'banner'],
    ['caution', { banner: 'off', alert: 'always' }, 'alert'],
    ['caution', { banner: 'always', alert: 'danger' }, 'nothing'],
    ['danger', { banner: 'off', alert: 'danger' }, 'alert'],
    ['danger', { banner: 'always', alert: 'off' }, 'nothing'],
  ] as const)('is not shown: at level %s with %j, %s', (level, wanted, presentation) => {
    expect(shown(level, { wanted })).toBe(presentation);
  });

  test('does not take away the way back from trust', () => {
    expect(shown('danger', { wanted: { banner: 'off', alert: 'off' }, trust: TRUST, justTrusted: true })).toBe('trust-note');
  });
});

test('a warning stays when the last thing the person asked for failed', () => {
  expect(shown('danger', { failed: true })).toBe('alert');
});
