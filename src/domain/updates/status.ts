import * as z from 'zod/mini';
import { TimeSchema } from '../time.ts';
import { ChannelSchema } from './channel.ts';
import { SkippedSchema } from './release.ts';
import { KeptReleaseSchema, UpdatesSchema } from './state.ts';

/** What a person can know about the rules in use: which they are, where they come from, and how the last look for newer ones went. */
export const RulesStatusSchema = z.lazy(() =>
  z.object({
    channel: ChannelSchema,
    /** Whether this browser can check signatures; without that nothing is fetched. */
    canCheck: z.boolean(),
    bundled: z.object({ version: z.number(), created: TimeSchema }),
    /** The release in use; `null` for the bundled rules. */
    inUse: z.nullable(KeptReleaseSchema),
    updates: UpdatesSchema,
    /** What this extension is too old for. */
    skipped: z.array(SkippedSchema),
  }),
);
export type RulesStatus = z.infer<typeof RulesStatusSchema>;
