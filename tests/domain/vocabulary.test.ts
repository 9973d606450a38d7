import { expect, test } from 'vitest';
import { languageOf, withoutMark, withVocabulary } from '../../src/domain/vocabulary.ts';
import { pack, signal } from '../support/rules.ts';

const RULES = {
  schema: 1 as const,
  words: { buy: ['買取', 'ko:매입', 'zh:收购'], onlyKorean: ['ko:상품권'] },
  packs: [pack('shop', [signal('buys', { type: 'words', any: ['買取', 'vi:thu mua'] })])],
};

test('a pattern may be marked as one of a language that can be left out', () => {
  expect(['ko:매입', 'zh:收购', '買取', 'https://'].map(languageOf)).toEqual(['ko', 'zh', null, null]);
  expect(['ko:매입', '買取'].map(withoutMark)).toEqual(['매입', '買取']);
});

test('who wants every language has the rules as they are', () => {
  expect(withVocabulary({ zh: true, ko: true, vi: true }, RULES)).toBe(RULES);
});

test('the words of a language nobody wants are left out, and a list of nothing else matches nowhere', () => {
  const { words, packs } = withVocabulary({ zh: true, ko: false, vi: true }, RULES);
  expect(words['buy']).toEqual(['買取', 'zh:收购']);
  expect(words['onlyKorean']?.map((pattern) => new RegExp(pattern).test('ko:상품권'))).toEqual([false]);
  expect(packs).toEqual(RULES.packs);
});

test('wherever they stand in the rules', () => {
  const { words, packs } = withVocabulary({ zh: true, ko: true, vi: false }, RULES);
  expect(words).toEqual(RULES.words);
  expect(packs[0]?.signals[0]?.when).toMatchObject({ any: ['買取'] });
});
