import { type RuleBundle, RuleBundleSchema } from '../domain/rule-pack.ts';
import { addTexts, TextsSchema } from './pack-texts.ts';
import words from './words.json?url';

const packs = import.meta.glob<string>(['./*.json', '!./words.json'], { eager: true, query: '?url', import: 'default' });
const texts = import.meta.glob<string>('./texts/*.json', { eager: true, query: '?url', import: 'default' });

/** Reads a JSON file of the package by its path. */
export type ReadFile = (path: string) => Promise<unknown>;

/**
 * The packs of this version with the texts of one reader: Japanese, English and, where it is another, their own language. Read
 * from the package's files when they are wanted, so that the background, which starts anew many times a day, need not carry them.
 */
export async function readRules(language: string, read: ReadFile): Promise<RuleBundle> {
  const rules = await readBundledRules(read);
  const file = texts[`./texts/${language}.json`];
  return file === undefined ? rules : addTexts(rules, language, TextsSchema.parse(await read(file)));
}

/** The same with the texts of every reader alike: Japanese and English. */
export async function readBundledRules(read: ReadFile): Promise<RuleBundle> {
  return RuleBundleSchema.parse({ schema: 1, words: await read(words), packs: await Promise.all(Object.values(packs).map(read)) });
}
