import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../places/', import.meta.url));

/** A page built as a place builds its own, with our words in it; `marks` are words of each item that is to be marked. */
export type PlacePage = { readonly name: string; readonly url: string; readonly marks: readonly string[]; readonly html: string };

export function readPlaces(): PlacePage[] {
  return readdirSync(FOLDER).map((file) => placePage(file.replace('.html', '')));
}

/** Throws when there is no such page, or its header says no address. */
export function placePage(name: string): PlacePage {
  const html = readFileSync(`${FOLDER}${name}.html`, 'utf8');
  const header = /^<!doctype html>\s*<!--([\s\S]*?)-->/.exec(html)?.[1] ?? '';
  const values = (key: string) => [...header.matchAll(new RegExp(`^\\s*${key}: (.+)$`, 'gm'))].map(([, value = '']) => value);
  const [url] = values('url');
  if (url === undefined) throw new Error(`${name} has no url`);
  return { name, url, marks: values('mark'), html };
}
