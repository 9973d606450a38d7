import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { mustExist } from '../html-files.ts';
import { labelledPages, ownPages } from '../labelled-page.ts';
import { CORPUS, FIXTURES } from '../project.ts';
import type { LabelledSet } from './judge-set.ts';

export const OWN_SET = 'tests/pages';
const CORPUS_SETS = ['own-dev', 'real-dev'];

/** The sets that files name; the pages of our own where none is named. */
export async function namedSets(files: readonly string[]): Promise<LabelledSet[]> {
  await mustExist(files);
  return files.length === 0 ? [ownSet()] : files.map(setInFile);
}

/** The pages of our own, and the corpus where it stands beside the project. */
export function allSets(): LabelledSet[] {
  const files = CORPUS_SETS.map((name) => join(CORPUS, `${name}.jsonl`)).filter((file) => existsSync(file));
  return [ownSet(), ...files.map(setInFile)];
}

function ownSet(): LabelledSet {
  return { name: OWN_SET, pages: ownPages(FIXTURES) };
}

function setInFile(file: string): LabelledSet {
  return { name: basename(file).replace(/\.jsonl$/, ''), pages: labelledPages(file) };
}
