import { describe, expect, test } from 'vitest';
import { viewOf } from '../../src/cli/judge.ts';
import { assess } from '../../src/domain/assess.ts';
import { createEngine } from '../../src/domain/engine.ts';
import { EXTRA_LANGUAGES, languageOf, withVocabulary } from '../../src/domain/vocabulary.ts';
import { bundledRules } from '../../src/rule-packs/bundle.ts';
import { type Fixture, readFixtures } from '../support/fixtures.ts';

const rules = bundledRules();
const all = createEngine(rules);
const ALL_ON = { zh: true, ko: true, vi: true };
/** Every page of ours, read once and judged with all words. */
const pages = readFixtures().flatMap((page) => {
  const view = viewOf(page);
  return view ? [{ page, view, before: assess(view, all) }] : [];
});

/** Pages are named by the language they are written in, where it is one that can be left out. */
function isIn(language: string, { name }: Fixture): boolean {
  return name.includes(`-${language}-`);
}

describe.each(EXTRA_LANGUAGES)('with the words of %s left out', (language) => {
  const engine = createEngine(withVocabulary({ ...ALL_ON, [language]: false }, rules));

  test('pages in that language are no longer warned about', () => {
    const found = pages.filter(({ page }) => isIn(language, page) && page.name.includes('/hit-') && !page.kind.startsWith('amazon-'));
    expect(found.length).toBeGreaterThan(0);
    for (const { page, view, before } of found) {
      expect(before.level, page.name).not.toBe('none');
      expect(assess(view, engine).level, page.name).toBe('none');
    }
  });

  test('pages in the other languages are judged as before', () => {
    for (const { page, view, before } of pages)
      if (EXTRA_LANGUAGES.some((other) => other !== language && isIn(other, page))) expect(assess(view, engine), page.name).toEqual(before);
  });
});

test('with all of them left out, every page in Japanese or English is judged as before', { timeout: 60_000 }, () => {
  const engine = createEngine(withVocabulary({ zh: false, ko: false, vi: false }, rules));
  for (const { page, view, before } of pages)
    if (!EXTRA_LANGUAGES.some((language) => isIn(language, page))) expect(assess(view, engine), page.name).toEqual(before);
});

test('every pattern in hangul outside the packs for Amazon is marked as Korean', () => {
  const others = { ...rules, packs: rules.packs.filter(({ kind }) => !kind.startsWith('amazon-')) };
  const unmarked: string[] = [];
  JSON.stringify(others, (_key, value: unknown) => {
    if (Array.isArray(value))
      unmarked.push(...value.filter((entry) => typeof entry === 'string' && /[\uac00-\ud7af]/.test(entry) && languageOf(entry) !== 'ko'));
    return value;
  });
  expect(unmarked).toEqual([]);
});

test('with all languages looked for, nothing is copied', () => {
  expect(withVocabulary(ALL_ON, rules)).toBe(rules);
});
