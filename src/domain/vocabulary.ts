import * as z from 'zod/mini';
import type { RuleBundle } from './rule-pack.ts';

/** Languages whose words can be left out; Japanese and English are always looked for, and so are Amazon's own pages in any language. */
export const EXTRA_LANGUAGES = ['zh', 'ko', 'vi'] as const;
export type ExtraLanguage = (typeof EXTRA_LANGUAGES)[number];

export const VOCABULARY_CHOICES = { zh: z.boolean(), ko: z.boolean(), vi: z.boolean() } as const;
const lookedFor = z.lazy(() => z.catch(z.boolean(), true));
/** Which of them are looked for. What is missing or broken has its default. */
export const VocabularySchema = z.lazy(() => z.object({ zh: lookedFor, ko: lookedFor, vi: lookedFor }));
export type Vocabulary = z.infer<typeof VocabularySchema>;

const MARK = new RegExp(`^(${EXTRA_LANGUAGES.join('|')}):`);
/** Matches nowhere: what is left of a list that only had words of languages that are left out. */
const NOTHING = '(?!)';

/** The language a pattern is marked with (`ko:매입`); `null` for those that are always looked for. */
export function languageOf(pattern: string): ExtraLanguage | null {
  return (MARK.exec(pattern)?.[1] as ExtraLanguage | undefined) ?? null;
}

export function withoutMark(pattern: string): string {
  return pattern.replace(MARK, '');
}

/** The rules without the words of the languages a person does not want looked for. */
export function withVocabulary(vocabulary: Vocabulary, rules: RuleBundle): RuleBundle {
  if (EXTRA_LANGUAGES.every((language) => vocabulary[language])) return rules;
  const isWanted = (entry: unknown) => {
    const language = typeof entry === 'string' ? languageOf(entry) : null;
    return language === null || vocabulary[language];
  };
  // Rules are plain data, and marked patterns stand nowhere but in their lists.
  const keepWanted = (_key: string, value: unknown) => {
    if (!Array.isArray(value) || value.every(isWanted)) return value;
    const kept = value.filter(isWanted);
    return kept.length > 0 ? kept : [NOTHING];
  };
  return JSON.parse(JSON.stringify(rules, keepWanted));
}
