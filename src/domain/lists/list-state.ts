import * as z from 'zod/mini';
import { DownloadFailureSchema } from '../download.ts';
import { TimeSchema } from '../time.ts';
import { SKIP_REASONS } from './entry.ts';

/** How large a list may be. */
export const LIST_LIMITS = { entries: 1_000_000, bytes: 20 * 1024 * 1024 } as const;
export type ListLimits = { readonly [Name in keyof typeof LIST_LIMITS]: number };

const CountSchema = z.number().check(z.minimum(0));

/** How much of a list was understood. */
export const TallySchema = z.object({ entries: CountSchema, skipped: z.record(z.enum(SKIP_REASONS), CountSchema) });
export type Tally = z.infer<typeof TallySchema>;

/** Why a list was not taken: it did not come, or what came is none. */
export const ListFailureSchema = z.discriminatedUnion('reason', [
  ...DownloadFailureSchema.def.options,
  z.object({ reason: z.literal('too-many'), limit: z.number() }),
  /** Nothing in it names a host. */
  z.object({ reason: z.literal('empty') }),
  /** More of it makes no sense than does. */
  z.object({ reason: z.literal('no-list') }),
  /** The browser would not keep it. */
  z.object({ reason: z.literal('not-kept') }),
]);
export type ListFailure = z.infer<typeof ListFailureSchema>;

/** What this device knows of a list it keeps. */
export const ListStateSchema = z.object({
  tally: TallySchema,
  /** When what is kept was taken. */
  taken: TimeSchema,
  /** When it was asked for last, and why nothing new came of it. */
  asked: TimeSchema,
  failure: z.nullable(ListFailureSchema),
  etag: z.nullable(z.string()),
});
export type ListState = z.infer<typeof ListStateSchema>;

/** What is known of each list that was asked for; `null` where none of it has ever been taken. */
export const ListStatesSchema = z.record(z.string(), ListStateSchema);
