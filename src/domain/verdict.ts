import * as z from 'zod/mini';
import { LEVELS } from './level.ts';
import { ListHitSchema } from './lists/list-hit.ts';

/** A signal that fired, with what it fired on; or a rule that broke and was left out. Excerpts have their codes masked. */
const FindingSchema = z.lazy(() =>
  z.discriminatedUnion('type', [
    z.object({ type: z.literal('signal'), signal: z.string(), weight: z.number(), excerpt: z.string() }),
    z.object({ type: z.literal('error'), signal: z.string(), message: z.string() }),
  ]),
);
export type Finding = z.infer<typeof FindingSchema>;

/** What is to be thought of a page. `kind` is the page kind of the pack that spoke, `listed` when a list did, `none` when none did. */
export const VerdictSchema = z.lazy(() =>
  z.object({
    kind: z.string(),
    level: z.enum(LEVELS),
    /** Log-odds, rounded to two decimals. */
    score: z.number(),
    pack: z.nullable(z.object({ id: z.string(), version: z.string() })),
    findings: z.array(FindingSchema),
    /** What an operator would show: where it was found, or `null` where it could not be. */
    disclosures: z.array(z.object({ id: z.string(), excerpt: z.nullable(z.string()) })),
    /** The lists the host is on, where the person keeps any: the gravest first, or the one that allows it. */
    listed: z.exactOptional(z.array(ListHitSchema)),
  }),
);
export type Verdict = z.infer<typeof VerdictSchema>;
