import { describe, expect, test } from 'vitest';
import { RuleBundleSchema, RulePackSchema } from '../../src/domain/rule-pack.ts';
import { pack, signal, type WrittenPack } from '../support/rules.ts';

const GOOD = pack('code-buyback', [signal('rate', '率')]);

test('a pack survives the way through storage', () => {
  expect(RulePackSchema.parse(JSON.parse(JSON.stringify(GOOD)))).toEqual(GOOD);
});

test('a text may be written in more languages than ours', () => {
  const title = { ja: '題', en: 'title', ko: '제목' };
  expect(RulePackSchema.parse({ ...GOOD, title }).title).toEqual(title);
});

describe('a pack is refused', () => {
  const says = { ja: 'です', en: 'It is' };
  const cases: [string, { [key in keyof WrittenPack]?: unknown }][] = [
    ['without a version', { version: undefined }],
    ['with a version nobody can compare', { version: 'latest' }],
    ['with a name in capitals', { id: 'CodeBuyback' }],
    ['without signals', { signals: [] }],
    ['with a title in one language only', { title: { ja: '題' } }],
    ['with an empty text', { means: { ja: '', en: 'meaning' } }],
    ['with a signal that says nothing to the person', { signals: [{ ...signal('rate', '率'), says: undefined }] }],
    ['with a signal without weight', { signals: [{ id: 'rate', when: { type: 'words', any: ['率'] }, says }] }],
    ['with a weight that is no number', { signals: [{ ...signal('rate', '率'), weight: Number.NaN }] }],
    ['with a word list of nothing', { words: { code: [''] } }],
    ['with a level as a word', { levels: { danger: 'high' } }],
  ];

  test.each(cases)('%s', (_, mistake) => {
    expect(RulePackSchema.safeParse({ ...GOOD, ...mistake }).success).toBe(false);
  });
});

test('a bundle of another schema is refused as a whole', () => {
  expect(RuleBundleSchema.safeParse({ schema: 1, words: {}, packs: [GOOD] }).success).toBe(true);
  expect(RuleBundleSchema.safeParse({ schema: 2, words: {}, packs: [GOOD] }).success).toBe(false);
});
