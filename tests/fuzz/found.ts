import { readdirSync, readFileSync } from 'node:fs';
import * as z from 'zod/mini';

/** Where every input that broke something once is kept. */
export const FOUND = new URL('found/', import.meta.url);
const FoundSchema = z.object({ target: z.string(), input: z.unknown(), error: z.string() });

export function readFound(): (z.infer<typeof FoundSchema> & { readonly file: string })[] {
  return readdirSync(FOUND)
    .filter((file) => file.endsWith('.json'))
    .map((file) => ({ file, ...FoundSchema.parse(JSON.parse(readFileSync(new URL(file, FOUND), 'utf8'))) }));
}
