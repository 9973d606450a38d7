import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { type RuleBundle, RuleBundleSchema } from '../domain/rule-pack.ts';
import { UsageError } from './command.ts';

const WORDS = 'words.json';

/** The packs of a folder as they stand on disk now. Throws a `UsageError` when one of its files is no pack. */
export async function rulesInFolder(folder: string): Promise<RuleBundle> {
  const names = await readdir(folder).catch(() => []);
  const files = names.filter((name) => name.endsWith('.json') && name !== WORDS).sort();
  if (files.length === 0) throw new UsageError(`There are no rule packs in ${folder}.`);
  const read = async (name: string): Promise<unknown> => JSON.parse(await readFile(join(folder, name), 'utf8'));
  try {
    return RuleBundleSchema.parse({ schema: 1, words: await read(WORDS), packs: await Promise.all(files.map(read)) });
  } catch (error) {
    throw new UsageError(`${folder}: ${error instanceof z.core.$ZodError ? z.prettifyError(error) : error}`);
  }
}
