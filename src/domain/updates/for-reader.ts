import type { RuleBundle } from '../rule-pack.ts';

const ALWAYS = ['ja', 'en'];

/** The rules with their texts in Japanese, English and one more language. A release has all languages; each page reads all it is given. */
export function forReader(rules: RuleBundle, language: string): RuleBundle {
  const wanted = [...ALWAYS, language];
  // Rules are plain data, and whatever has a Japanese and an English text is a text in several languages.
  const keepWanted = (_key: string, value: unknown) =>
    isText(value) ? Object.fromEntries(Object.entries(value).filter(([name]) => wanted.includes(name))) : value;
  return JSON.parse(JSON.stringify(rules, keepWanted));
}

function isText(value: unknown): value is Record<string, string> {
  return typeof value === 'object' && value !== null && ALWAYS.every((name) => typeof (value as Record<string, unknown>)[name] === 'string');
}
