import * as z from 'zod/mini';
import { DownloadFailureSchema } from '../download.ts';
import { TimeSchema } from '../time.ts';

const VersionSchema = z.number();

/** What came of looking for newer rules. Only `installed` changes what pages are judged by. */
export const OutcomeSchema = z.lazy(() =>
  z.discriminatedUnion('came', [
    z.object({ came: z.literal('installed'), version: VersionSchema }),
    z.object({ came: z.literal('unchanged') }),
    /** Its newest is no newer than what came with the extension. */
    z.object({ came: z.literal('as-bundled'), version: VersionSchema }),
    z.object({ came: z.literal('not-fetched'), failure: DownloadFailureSchema }),
    /** The signature does not fit the content and the key. */
    z.object({ came: z.literal('not-signed') }),
    z.object({ came: z.literal('unreadable') }),
    /** Written for later versions of the extension. */
    z.object({ came: z.literal('newer-format') }),
    /** Older than what was here before: somebody gives out an old one again. */
    z.object({ came: z.literal('older'), version: VersionSchema, highest: VersionSchema }),
    /** Other content under a number that was here before. */
    z.object({ came: z.literal('same-number'), version: VersionSchema }),
    z.object({ came: z.literal('expired'), version: VersionSchema, expires: TimeSchema }),
    /** Made later than it is now by the clock of this device. */
    z.object({ came: z.literal('not-yet'), version: VersionSchema, created: TimeSchema }),
    z.object({ came: z.literal('no-room') }),
  ]),
);
export type Outcome = z.infer<typeof OutcomeSchema>;

const GOOD: ReadonlySet<Outcome['came']> = new Set(['installed', 'unchanged', 'as-bundled']);

/** Whether the channel answered as it should. */
export function isGood({ came }: Outcome): boolean {
  return GOOD.has(came);
}
