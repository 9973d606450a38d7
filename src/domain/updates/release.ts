import * as z from 'zod/mini';
import { LocalizedSchema } from '../localized.ts';
import { RULES_SCHEMA, type RuleBundle, type RulePack, RulePackSchema, WordListsSchema } from '../rule-pack.ts';
import { shapeOf } from '../shape-of.ts';

export const RELEASE_FORMAT = 'gift-card-guard-rules';
/** The version of the envelope; one that an extension does not know cannot be read at all. */
export const RELEASE_SCHEMA = 1;

const MomentSchema = z.lazy(() =>
  z.pipe(
    z.iso.datetime(),
    z.transform((text) => Date.parse(text)),
  ),
);
const EnvelopeSchema = z.lazy(() => z.object({ format: z.literal(RELEASE_FORMAT), schema: z.int().check(z.minimum(1)) }));
const ReleaseSchema = z.lazy(() =>
  z.object({
    version: z.int().check(z.minimum(1)),
    created: MomentSchema,
    expires: MomentSchema,
    words: WordListsSchema,
    packs: z.array(z.unknown()).check(z.minLength(1), z.maxLength(200)),
  }),
);
/** As much of a pack or signal as every version can read. */
const StampSchema = z.lazy(() => z.looseObject({ id: z.string(), schema: z.optional(z.int().check(z.minimum(1))) }));
const PackStampSchema = z.lazy(() =>
  z.looseObject({ ...shapeOf(StampSchema), title: z.catch(z.nullable(LocalizedSchema), null), signals: z.catch(z.array(StampSchema), []) }),
);

/** A pack, or one signal of it, that is written in a later version of the rules' language than this extension speaks. */
export const SkippedSchema = z.lazy(() =>
  z.object({ pack: z.string(), title: z.nullable(LocalizedSchema), signal: z.nullable(z.string()), needs: z.number() }),
);
export type Skipped = z.infer<typeof SkippedSchema>;

/** Which release it is. */
export type ReleaseStamp = { readonly version: number; readonly created: number; readonly expires: number };

export type ReadRelease =
  | { readonly state: 'read'; readonly stamp: ReleaseStamp; readonly rules: RuleBundle; readonly skipped: readonly Skipped[] }
  | { readonly state: 'newer-format'; readonly needs: number }
  | { readonly state: 'unreadable' };

/**
 * Reads a release whose signature has been checked. What it has for later extensions is left out and named, and where a pack of
 * the same name came with this one, that pack stays; anything else that is not as it should be makes the whole unreadable.
 */
export function readRelease(text: string, bundled: () => RuleBundle): ReadRelease {
  const content = parseJson(text);
  const envelope = EnvelopeSchema.safeParse(content);
  if (!envelope.success) return { state: 'unreadable' };
  if (envelope.data.schema > RELEASE_SCHEMA) return { state: 'newer-format', needs: envelope.data.schema };
  const release = ReleaseSchema.safeParse(content);
  if (!release.success) return { state: 'unreadable' };
  const { words, packs, ...stamp } = release.data;
  const read = packs.map(readPack);
  if (read.includes(null)) return { state: 'unreadable' };
  const skipped = read.flatMap((pack) => pack?.skipped ?? []);
  const kept = read.flatMap((pack) => pack?.pack ?? []);
  return { state: 'read', stamp, rules: { schema: 1, words, packs: [...kept, ...standIns(skipped, bundled)] }, skipped };
}

type ReadPack = { readonly pack: RulePack | null; readonly skipped: readonly Skipped[] };

function readPack(content: unknown): ReadPack | null {
  const stamp = PackStampSchema.safeParse(content);
  if (!stamp.success) return null;
  const { id: pack, schema, title, signals } = stamp.data;
  const named = (signal: string | null, needs = 1): Skipped => ({ pack, title, signal, needs });
  if (isLater(stamp.data)) return { pack: null, skipped: [named(null, schema)] };
  const read = RulePackSchema.safeParse({ ...stamp.data, signals: signals.filter((signal) => !isLater(signal)) });
  return read.success ? { pack: read.data, skipped: signals.filter(isLater).map((signal) => named(signal.id, signal.schema)) } : null;
}

function isLater({ schema = 1 }: { schema?: number | undefined }): boolean {
  return schema > RULES_SCHEMA;
}

/** The bundled packs in the place of those that were skipped, with the word lists they were written for. */
function standIns(skipped: readonly Skipped[], bundled: () => RuleBundle): RulePack[] {
  const missing = new Set(skipped.flatMap(({ pack, signal }) => (signal === null ? [pack] : [])));
  if (missing.size === 0) return [];
  const { words, packs } = bundled();
  return packs.filter(({ id }) => missing.has(id)).map((pack) => ({ ...pack, words: { ...words, ...pack.words } }));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
