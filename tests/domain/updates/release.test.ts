import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '../../../src/domain/assess.ts';
import { createEngine } from '../../../src/domain/engine.ts';
import type { RuleBundle } from '../../../src/domain/rule-pack.ts';
import { forReader } from '../../../src/domain/updates/for-reader.ts';
import { readRelease } from '../../../src/domain/updates/release.ts';
import { pack, signal } from '../../support/rules.ts';
import { viewOf } from '../../support/views.ts';

const BUNDLED: RuleBundle = {
  schema: 1,
  words: { old: ['昔の言葉'] },
  packs: [pack('shop', [signal('old-words', '{old}')]), pack('other', [signal('any', 'ギフト')])],
};
const LATER = 99;
const SHOP = pack('shop', [signal('words', '買取')]);

const written = (rest: object = {}) => ({
  format: 'gift-card-guard-rules',
  schema: 1,
  version: 5,
  created: '2026-12-01T00:00:00Z',
  expires: '2027-03-01T00:00:00Z',
  words: {},
  packs: [SHOP],
  ...rest,
});
const read = (content: unknown) => readRelease(typeof content === 'string' ? content : JSON.stringify(content), () => BUNDLED);

test('a good release says which it is and brings its rules', () => {
  expect(read(written())).toEqual({
    state: 'read',
    stamp: { version: 5, created: Date.UTC(2026, 11, 1), expires: Date.UTC(2027, 2, 1) },
    rules: { schema: 1, words: {}, packs: [SHOP] },
    skipped: [],
  });
});

describe('what is written for later extensions', () => {
  test('a whole pack is left out and named; the bundled one of that name stays, with its own words', () => {
    const later = { id: 'shop', schema: LATER, title: { ja: '買取', en: 'Buyback' }, unheard: 'of' };
    const release = read(written({ packs: [later, pack('new', [signal('a', 'a')])] }));
    if (release.state !== 'read') throw new Error(release.state);
    expect(release.skipped).toEqual([{ pack: 'shop', title: { ja: '買取', en: 'Buyback' }, signal: null, needs: LATER }]);
    expect(release.rules.packs.map(({ id }) => id)).toEqual(['new', 'shop']);
    expect(assess(viewOf('昔の言葉'), createEngine(release.rules)).kind).toBe('shop');
  });

  test('a signal is left out and named; the rest of its pack works', () => {
    const later = { id: 'later', schema: LATER, weight: 5, when: { type: 'unheard-of' } };
    const release = read(written({ packs: [{ ...SHOP, signals: [...SHOP.signals, later] }] }));
    if (release.state !== 'read') throw new Error(release.state);
    expect(release.skipped).toEqual([{ pack: 'shop', title: SHOP.title, signal: 'later', needs: LATER }]);
    expect(release.rules.packs).toHaveLength(1);
    expect(assess(viewOf('買取します'), createEngine(release.rules)).kind).toBe('shop');
  });

  test('another envelope cannot be read at all, and that is what is said', () => {
    expect(read({ format: 'gift-card-guard-rules', schema: LATER })).toEqual({ state: 'newer-format', needs: LATER });
  });
});

describe('anything else that is not as it should be makes the whole unreadable', () => {
  test.each<[string, unknown]>([
    ['nothing', ''],
    ['a web page', '<!doctype html>'],
    ['half of it', '{"format":"gift-card-guard-rules","schema":1'],
    ['another format', written({ format: 'other' })],
    ['half a number', written({ version: 1.5 })],
    ['no date', written({ created: 'yesterday' })],
    ['no packs', written({ packs: [] })],
    ['a signal that is none', written({ packs: [{ ...SHOP, signals: [{ id: 'a' }] }] })],
    ['a pack that is not even a list of anything', written({ packs: [7] })],
    ['a pack that is none', written({ packs: [{ id: 'shop' }] })],
    ['words that are no list', written({ words: { list: 'no list' } })],
  ])('%s', (_, content) => {
    expect(read(content)).toEqual({ state: 'unreadable' });
  });

  test('whatever comes, reading never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.record({ packs: fc.anything(), words: fc.anything() }).map((rest) => JSON.stringify(written(rest))),
        ),
        (text) => {
          expect(['read', 'unreadable', 'newer-format']).toContain(read(text).state);
        },
      ),
    );
  });
});

test('a reader is given their own language besides Japanese and English, and the rules are otherwise the same', () => {
  const texts = { ja: '題', en: 'title', ko: '제목', vi: 'tên' };
  const rules: RuleBundle = { ...BUNDLED, packs: [pack('shop', [signal('a', 'a', { says: texts })], { title: texts })] };
  const [shop] = forReader(rules, 'ko').packs;
  expect(shop?.title).toEqual({ ja: '題', en: 'title', ko: '제목' });
  expect(shop?.signals[0]?.says).toEqual({ ja: '題', en: 'title', ko: '제목' });
  expect(forReader(BUNDLED, 'ja')).toEqual(BUNDLED);
});
