import { type RuleBundle, RuleBundleSchema } from '../domain/rule-pack.ts';
import words from './words.json' with { type: 'json' };

const files = import.meta.glob(['./*.json', '!./words.json'], { eager: true, import: 'default' });

/** The packs this version came with. Throws when a file is not a valid pack, which a test makes impossible in a release. */
export function bundledRules(): RuleBundle {
  return RuleBundleSchema.parse({ schema: 1, words, packs: Object.values(files) });
}
