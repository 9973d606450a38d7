import { join } from 'node:path';

/** The project's folder. True for the source (`src/cli`) and for what is built from it (`dist/cli/main.js`). */
export const ROOT = join(import.meta.dirname, '../..');
export const FIXTURES = join(ROOT, 'tests/pages');
/** Labelled pages of our own, as lines of JSON. */
export const LABELLED = join(ROOT, 'tests/labelled');
export const RULE_PACKS = join(ROOT, 'src/rule-packs');
/** Labelled pages that do not belong to the project; often not there. */
export const CORPUS = join(ROOT, '../shared/corpus');
