import * as z from 'zod/mini';
import { ConditionSchema } from './condition.ts';
import { LocalizedSchema } from './localized.ts';

/**
 * The version of the language packs and signals are written in, raised whenever it learns something (a condition, a zone). An
 * extension leaves out what is written in a later version than its own, so each pack and signal names the one it needs.
 */
export const RULES_SCHEMA = 1;
const SchemaVersionSchema = z.int().check(z.minimum(1), z.maximum(RULES_SCHEMA));

const IdSchema = z.string().check(z.regex(/^[a-z][a-z0-9-]*$/));
export const WordListsSchema = z.lazy(() => z.record(IdSchema, z.array(z.string().check(z.minLength(1)))));

/** One named, weighted observation, and what it says to the person when it fires. */
const SignalSchema = z.lazy(() =>
  z.object({
    id: IdSchema,
    /** Where it needs a later version than its pack does, and the pack is of use without it. */
    schema: z.optional(SchemaVersionSchema),
    /** Log-odds; negative for what speaks against the page kind. */
    weight: z.number(),
    /** On how many pages `npm run calibrate` fitted the weight, and what the author had set; `false` when no page shows the signal. */
    fitted: z.optional(z.union([z.literal(false), z.object({ pages: z.number(), handSet: z.number() })])),
    /** Shows what the page is *for*. Without one of these no pack goes above `notice`: advice shares all the words. */
    role: z.optional(z.boolean()),
    /** Strong evidence of fraud. Without one of these no pack says `danger`. */
    strong: z.optional(z.boolean()),
    when: ConditionSchema,
    says: LocalizedSchema,
  }),
);
export type Signal = z.infer<typeof SignalSchema>;

/** The score (log-odds) from which each level is reached. */
const LevelsSchema = z.lazy(() => z.object({ notice: z.optional(z.number()), caution: z.optional(z.number()), danger: z.optional(z.number()) }));

/** When, on how many pages and for which rate of false alarms a pack was fitted, and what the author had set by hand. */
const CalibrationSchema = z.lazy(() =>
  z.object({
    date: z.string(),
    pages: z.number(),
    positives: z.number(),
    negatives: z.number(),
    falseAlarmRate: z.number(),
    handSet: z.object({ bias: z.number(), levels: LevelsSchema }),
  }),
);

/** Something an honest operator would show. Its presence proves nothing, nor does its absence; the person is told which it is. */
const DisclosureSchema = z.lazy(() => z.object({ id: IdSchema, when: ConditionSchema, name: LocalizedSchema }));

/** A versioned file of signals and words for one page kind, with all it says to the person. */
export const RulePackSchema = z.lazy(() =>
  z.object({
    id: IdSchema,
    schema: z._default(SchemaVersionSchema, 1),
    version: z.string().check(z.regex(/^\d+\.\d+\.\d+$/)),
    kind: IdSchema,
    /** Only pages that meet this are looked at. */
    where: ConditionSchema,
    words: z._default(WordListsSchema, {}),
    bias: z.number(),
    levels: LevelsSchema,
    calibration: z.optional(CalibrationSchema),
    signals: z.array(SignalSchema).check(z.minLength(1)),
    disclosures: z._default(z.array(DisclosureSchema), []),
    /** What the page is, in a few words; at level `danger` in other words, where there are some. */
    title: LocalizedSchema,
    dangerTitle: z.optional(LocalizedSchema),
    /** The one sentence to read when only one is read. */
    summary: LocalizedSchema,
    /** What it means, and what to do instead. */
    means: LocalizedSchema,
    instead: LocalizedSchema,
  }),
);
export type RulePack = z.infer<typeof RulePackSchema>;

/** Everything the engine works with: the packs and the word lists they share. */
export const RuleBundleSchema = z.lazy(() =>
  z.object({
    schema: z.literal(1),
    words: WordListsSchema,
    packs: z.array(RulePackSchema),
  }),
);
export type RuleBundle = z.infer<typeof RuleBundleSchema>;
