import { join, relative, sep } from 'node:path';

/** The project's folder. True for the source (`src/cli`) and for what is built from it (`dist/cli/main.js`). */
export const ROOT = join(import.meta.dirname, '../..');
export const FIXTURES = join(ROOT, 'tests/pages');
/** Labelled pages of our own, as lines of JSON. */
export const LABELLED = join(ROOT, 'tests/labelled');
export const RULE_PACKS = join(ROOT, 'src/rule-packs');
/** The number of the last release of the rules. */
export const RELEASE_NUMBER = join(RULE_PACKS, 'release/latest.json');
/** Labelled pages that do not belong to the project; often not there. */
export const CORPUS = join(ROOT, '../shared/corpus');

/** Whether a path lies in the project's folder. */
export function isInProject(path: string): boolean {
  return relative(ROOT, path).split(sep)[0] !== '..';
}
