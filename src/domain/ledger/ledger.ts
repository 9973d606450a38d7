import * as z from 'zod/mini';
import { isObject } from '../migrations/is-object.ts';
import { migrate, type Stored, VERSION, versionOf } from '../migrations/migrate.ts';
import { TimeSchema } from '../time.ts';
import { AgreementSchema } from '../trusted-sites.ts';

/** What was chosen for one field, and when. The value is read by whoever knows the field. */
const ChosenSchema = z.lazy(() => z.tuple([z.unknown(), TimeSchema]));
export type Chosen = z.infer<typeof ChosenSchema>;

export const MOST_TURNS = 1e9;
const TurnSchema = z.lazy(() => z.int().check(z.minimum(1), z.maximum(MOST_TURNS)));
/**
 * What was agreed for one site, or when it was withdrawn; `turn` counts how often that changed. What a newer version writes
 * differently is neither, and is kept as it came; a later step of the migrations finds it in `opaque`.
 */
const MarkSchema = z.lazy(() =>
  z.object({ turn: TurnSchema, agreed: z.optional(AgreementSchema), withdrawn: z.optional(TimeSchema), opaque: z.optional(z.unknown()) }),
);
export type Mark = z.infer<typeof MarkSchema>;

/** Everything a person has set, each thing with a mark of its age, so that what several devices hold can be brought together. */
export type Ledger = { readonly fields: ReadonlyMap<string, Chosen>; readonly marks: ReadonlyMap<string, Mark> };

export const EMPTY: Ledger = { fields: new Map(), marks: new Map() };

/** A ledger from whatever was stored, by whichever version: what is damaged is left out by itself. Never throws. */
export function readLedger(stored: unknown): Ledger {
  const document = migrate(stored);
  const parts = (name: string) => Object.entries(isObject(document[name]) ? document[name] : {});
  const fields = parts('fields').flatMap(([path, chosen]) => kept(path, ChosenSchema.safeParse(chosen)));
  const marks = parts('marks').flatMap(([key, mark]) => kept(key, readMark(mark, versionOf(document) > VERSION)));
  return { fields: new Map(fields), marks: new Map(marks) };
}

/** The ledger as it is stored. What a newer version keeps beside it in `over` stays. */
export function writeLedger({ fields, marks }: Ledger, over: unknown = {}): Stored {
  const isNewer = isObject(over) && versionOf(over) > VERSION;
  const beside = isNewer ? over : { version: VERSION };
  return {
    ...beside,
    fields: Object.fromEntries(fields),
    marks: Object.fromEntries([...marks].map(([key, mark]) => [key, isNewer && 'opaque' in mark ? mark.opaque : mark])),
  };
}

function readMark(stored: unknown, isNewer: boolean) {
  const mark = MarkSchema.safeParse(stored);
  const isSaid = mark.success && ('agreed' in mark.data || 'withdrawn' in mark.data);
  // What came from a newer version was wrapped when this one stored it.
  if (!isNewer) return isSaid !== (mark.success && 'opaque' in mark.data) ? mark : null;
  if (isSaid && !('opaque' in mark.data)) return mark;
  return MarkSchema.safeParse({ turn: isObject(stored) ? stored['turn'] : undefined, opaque: stored });
}

function kept<T>(key: string, parsed: { readonly success: boolean; readonly data?: T } | null): [string, T][] {
  return parsed?.success && parsed.data !== undefined ? [[key, parsed.data]] : [];
}
