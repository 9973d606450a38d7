import * as z from 'zod/mini';
import { DownloadFailureSchema } from '../download.ts';
import { TimeSchema } from '../time.ts';

/** How large a list may be. */
export const LIST_LIMITS = { entries: 1_000_000, bytes: 20_000_000 } as const;
export type ListLimits = { readonly [Name in keyof typeof LIST_LIMITS]: number };

const CountSchema = z.number().check(z.minimum(0));

/** How much of a list was understood. */
const TallySchema = z.lazy(() => z.object({ entries: CountSchema, skipped: z.record(z.string(), CountSchema) }));
export type Tally = z.infer<typeof TallySchema>;

/** Why a list was not taken: it did not come, or what came is none. */
export const ListFailureSchema = z.lazy(() =>
  z.discriminatedUnion('reason', [
    DownloadFailureSchema,
    z.object({ reason: z.literal('too-many'), limit: z.number() }),
    /** Nothing in it names a host. */
    z.object({ reason: z.literal('empty') }),
    /** More of it makes no sense than does. */
    z.object({ reason: z.literal('no-list') }),
    /** The browser would not keep it. */
    z.object({ reason: z.literal('not-kept') }),
  ]),
);
export type ListFailure = z.infer<typeof ListFailureSchema>;

/** What this device knows of a list it keeps. */
export const ListStateSchema = z.lazy(() =>
  z.object({
    tally: TallySchema,
    /** When what is kept was taken; `null` where nothing ever was. */
    taken: z.nullable(TimeSchema),
    /** When it was asked for last, and why nothing new came of it. */
    asked: TimeSchema,
    failure: z.nullable(ListFailureSchema),
    etag: z.nullable(z.string()),
  }),
);
export type ListState = z.infer<typeof ListStateSchema>;

export const NOTHING_TAKEN: ListState = { tally: { entries: 0, skipped: {} }, taken: null, asked: 0, failure: null, etag: null };

/** What is known of each list, by its id. */
export type ListStates = Readonly<Record<string, ListState>>;
const AnythingSchema = z.lazy(() => z.catch(z.record(z.string(), z.unknown()), {}));

/** What is known of lists, from whatever was stored; what is broken is as if it were not there. Never throws. */
export function parseListStates(stored: unknown): ListStates {
  const states = Object.entries(AnythingSchema.parse(stored)).map(([id, state]) => [id, ListStateSchema.safeParse(state).data] as const);
  return Object.fromEntries(states.flatMap(([id, state]) => (state ? [[id, state]] : [])));
}
