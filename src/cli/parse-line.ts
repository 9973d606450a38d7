import * as z from 'zod/mini';
import type { Line } from './lines.ts';

/** What came of a line: a value, or why it could not be read, with the id as far as it could be found. */
export type Parsed<T> = { readonly value: T } | { readonly id: string | number | null; readonly error: string };

const ID = /"id"\s*:\s*("(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?)/;
const IdSchema = z.object({ id: z.union([z.string(), z.number()]) });

/** Reads a line as JSON of a given form. Never throws. */
export function parseLine<T>(line: Line, schema: z.ZodMiniType<T>): Parsed<T> {
  if (!line.isWhole) return { id: idIn(line.text), error: `line ${line.number}: longer than can be read (${line.bytes} bytes)` };
  let json: unknown;
  try {
    json = JSON.parse(line.text);
  } catch {
    return { id: idIn(line.text), error: `line ${line.number}: not JSON` };
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return { value: parsed.data };
  const { data } = IdSchema.safeParse(json);
  const reasons = parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'the row'}: ${message}`);
  return { id: data?.id ?? null, error: `line ${line.number}: ${reasons.join('; ')}` };
}

/** The id in the beginning of a line, as far as it can be found without reading the line. */
export function idIn(beginning: string): string | number | null {
  const [, id] = ID.exec(beginning.slice(0, 1_000)) ?? [];
  try {
    return id === undefined ? null : JSON.parse(id);
  } catch {
    return null;
  }
}
