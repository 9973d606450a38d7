import * as z from 'zod/mini';
import { lenientList } from './lenient-list.ts';
import { LEVELS } from './level.ts';
import { HostSchema, KindSchema } from './names.ts';
import { TimeSchema } from './time.ts';

/** Whether to keep a history; as long as the person has not been asked, none is kept. */
export const HISTORY_WISHES = ['unasked', 'on', 'off'] as const;

/** What a person can choose where something was shown, or where a guard asked. */
export const HISTORY_CHOICES = [
  ...(['dismissed', 'left', 'trusted', 'untrusted'] as const),
  ...(['code-stop', 'code-proceed', 'charge-stop', 'charge-proceed', 'amount-stop', 'amount-proceed'] as const),
] as const;
export type HistoryChoice = (typeof HISTORY_CHOICES)[number];

/** All that is ever kept of a page: no address, no title, no text, no code. */
export const HistoryEntrySchema = z.lazy(() =>
  z.object({
    host: HostSchema,
    kind: KindSchema,
    level: z.enum(LEVELS),
    choice: z.enum(HISTORY_CHOICES),
    time: TimeSchema,
  }),
);
export type HistoryEntry = z.infer<typeof HistoryEntrySchema>;

export const MOST_ENTRIES = 300;
const HistorySchema = lenientList(HistoryEntrySchema);

/** The history from whatever was stored, the newest entry first. Never throws. */
export function parseHistory(stored: unknown): HistoryEntry[] {
  return HistorySchema.parse(stored).slice(0, MOST_ENTRIES);
}

/** The history with one entry more; the oldest one makes room. */
export function record(entries: readonly HistoryEntry[], entry: HistoryEntry): HistoryEntry[] {
  return [entry, ...entries].slice(0, MOST_ENTRIES);
}
