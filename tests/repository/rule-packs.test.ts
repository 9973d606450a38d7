import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createEngine } from '../../src/domain/engine.ts';
import { foldPattern } from '../../src/domain/fold.ts';
import { compile } from '../../src/domain/matchers.ts';
import { bundledRules } from '../../src/rule-packs/bundle.ts';
import { addTexts, TextsSchema } from '../../src/rule-packs/pack-texts.ts';
import { ROOT } from './source-files.ts';

const rules = bundledRules();
const files = readdirSync(join(ROOT, 'src/rule-packs')).filter((file) => file.endsWith('.json') && file !== 'words.json');

test('there is one pack a file, and it has the name of the file', () => {
  expect(rules.packs.map(({ id }) => `${id}.json`).sort()).toEqual(files.sort());
});

describe.each(rules.packs)('pack $id', (pack) => {
  const lists = { ...rules.words, ...pack.words };

  test('has signals with different names, whose patterns all compile', () => {
    const ids = pack.signals.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, when } of pack.signals) expect(() => compile(when, lists), id).not.toThrow();
    expect(() => compile(pack.where, lists)).not.toThrow();
  });

  test('can reach its levels: a role for caution, strong evidence for danger', () => {
    const { caution, danger } = pack.levels;
    if (caution !== undefined) expect(pack.signals.some(({ role }) => role)).toBe(true);
    if (danger !== undefined) expect(pack.signals.some(({ strong }) => strong)).toBe(true);
    for (const { id, strong, weight } of pack.signals) if (strong) expect(weight, id).toBeGreaterThan(0);
  });

  test('is written in lower case, as text is folded', () => {
    const source = readFileSync(join(ROOT, `src/rule-packs/${pack.id}.json`), 'utf8');
    for (const [, pattern = ''] of source.matchAll(/"(?:any|to|of|label|named|host|path)": \[([^\]]*)\]/g)) {
      expect(pattern.replace(/\\\\[A-Z]/g, '')).not.toMatch(/[A-Z]/);
      expect(foldPattern(foldPattern(pattern))).toBe(foldPattern(pattern));
    }
  });
});

test('the bundle survives the way through storage', () => {
  expect(() => createEngine(JSON.parse(JSON.stringify(rules)))).not.toThrow();
});

const translations = readdirSync(join(ROOT, 'public/_locales'))
  .map((folder) => folder.replace('_', '-'))
  .filter((language) => language !== 'ja' && language !== 'en');

/** Every path through a tree of texts, so that two trees can be compared by their shape. */
const paths = (value: unknown, path = ''): string[] =>
  typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, inside]) => paths(inside, `${path}/${key}`)) : [path];

test('every language has all texts of all packs, and no others', () => {
  expect(
    readdirSync(join(ROOT, 'src/rule-packs'), { recursive: true, encoding: 'utf8' })
      .flatMap((file) => /^texts.(.+)\.json$/.exec(file)?.[1] ?? [])
      .sort(),
  ).toEqual(translations.sort());
  for (const language of translations) {
    const texts = TextsSchema.parse(JSON.parse(readFileSync(join(ROOT, `src/rule-packs/texts/${language}.json`), 'utf8')));
    expect(paths(texts).sort(), language).toEqual(paths(japaneseTextsOf(rules)).sort());
    for (const pack of addTexts(rules, language, texts).packs) expect(pack.summary[language], `${pack.id} in ${language}`).toBeTruthy();
  }
});

/** The texts that stand in the packs themselves, in the form of a file of `texts/`. */
function japaneseTextsOf({ packs }: typeof rules) {
  return Object.fromEntries(
    packs.map((pack) => [
      pack.id,
      {
        title: pack.title.ja,
        ...(pack.dangerTitle && { dangerTitle: pack.dangerTitle.ja }),
        summary: pack.summary.ja,
        means: pack.means.ja,
        instead: pack.instead.ja,
        signals: Object.fromEntries(pack.signals.map(({ id, says }) => [id, says.ja])),
        disclosures: Object.fromEntries(pack.disclosures.map(({ id, name }) => [id, name.ja])),
      },
    ]),
  );
}
