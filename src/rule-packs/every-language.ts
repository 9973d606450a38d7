import type { RuleBundle } from '../domain/rule-pack.ts';
import { bundledRules } from './bundle.ts';
import { addTexts, TextsSchema } from './pack-texts.ts';

const files = import.meta.glob<unknown>('./texts/*.json', { eager: true, import: 'default' });

/** The packs of this version with their texts in every language there is. */
export function rulesInEveryLanguage(): RuleBundle {
  return Object.entries(files).reduce(
    (rules, [path, file]) => addTexts(rules, /([^/]+)\.json$/.exec(path)?.[1] ?? '', TextsSchema.parse(file)),
    bundledRules(),
  );
}
