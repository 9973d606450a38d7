import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { mustExist } from '../html-files.ts';
import { labelledPages, ownPages } from '../labelled-page.ts';
import { CORPUS, FIXTURES, LABELLED } from '../project.ts';
import type { LabelledSet } from './judge-set.ts';

export const OWN_SET = 'tests/pages';
export const DEVELOPMENT_SET = 'development';
export const HELD_OUT_SET = 'held-out';
const CORPUS_SETS = ['own-dev', 'real-dev'];

/** The sets that files name; the pages of our own where none is named. */
export async function namedSets(files: readonly string[]): Promise<LabelledSet[]> {
  await mustExist(files);
  return files.length === 0 ? [ownSet()] : files.map(setInFile);
}

/** All pages of our own, and the corpus where it stands beside the project. */
export function allSets(): LabelledSet[] {
  const labelled = [DEVELOPMENT_SET, HELD_OUT_SET].map((name) => join(LABELLED, `${name}.jsonl`));
  const files = CORPUS_SETS.map((name) => join(CORPUS, `${name}.jsonl`)).filter((file) => existsSync(file));
  return [ownSet(), ...[...labelled, ...files].map(setInFile)];
}

function ownSet(): LabelledSet {
  return { name: OWN_SET, isHeldOut: false, pages: ownPages(FIXTURES) };
}

function setInFile(file: string): LabelledSet {
  const name = basename(file).replace(/\.jsonl$/, '');
  return { name, isHeldOut: name === HELD_OUT_SET, pages: labelledPages(file) };
}
