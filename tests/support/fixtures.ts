import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import { LEVELS } from '../../src/domain/level.ts';

const FOLDER = fileURLToPath(new URL('../pages/', import.meta.url));
const HeaderSchema = z.object({ url: z.url(), kind: z.string(), level: z.enum(LEVELS), story: z.string() });

/** A page written for this project, with the verdict that is right for it. */
export type Fixture = z.infer<typeof HeaderSchema> & { readonly name: string; readonly html: string };

/** Every page under `tests/pages`, by name (`code-buyback/hit-wp-home`). Throws when a header is missing or wrong. */
export function readFixtures(): Fixture[] {
  const folders = readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.flatMap(({ name }) => readdirSync(`${FOLDER}${name}`).map((file) => readFixture(`${name}/${file}`)));
}

/** One page by its name, without `.html`. */
export function fixture(name: string): Fixture {
  return readFixture(`${name}.html`);
}

function readFixture(file: string): Fixture {
  const html = readFileSync(`${FOLDER}${file}`, 'utf8');
  const comment = /^<!doctype html>\s*<!--([\s\S]*?)-->/i.exec(html)?.[1] ?? '';
  const entries = comment.split('\n').flatMap((line) => {
    const [, key, value] = /^\s*([a-z]+):\s*(.+?)\s*$/.exec(line) ?? [];
    return key && value ? [[key, value]] : [];
  });
  const header = HeaderSchema.safeParse(Object.fromEntries(entries));
  if (!header.success) throw new Error(`${file}: ${z.prettifyError(header.error)}`);
  return { ...header.data, name: file.replace(/\.html$/, ''), html };
}
