import * as z from 'zod/mini';
import { ZONES } from './page-view.ts';

/**
 * Alternatives, each a regular expression matched against folded text. `{name}` stands for a word list of the pack or of the
 * shared vocabulary. Letters are lower case; write what a reader sees, folding takes care of variants.
 */
const PatternsSchema = z.lazy(() => z.array(z.string().check(z.minLength(1))).check(z.minLength(1)));
const ZoneSchema = z._default(z.enum(ZONES), 'page');
const CharactersSchema = z.number().check(z.minimum(1), z.maximum(400));

const FieldSchema = z.lazy(() =>
  z.object({
    /** The label it has for a reader. */
    label: z.optional(PatternsSchema),
    /** Its `name` and `id`. */
    named: z.optional(PatternsSchema),
    types: z.optional(z.array(z.string())),
  }),
);
export type FieldPattern = z.infer<typeof FieldSchema>;

/** The words occur in the zone, at least so many times. */
const WordsSchema = z.lazy(() => z.object({ type: z.literal('words'), in: ZoneSchema, any: PatternsSchema, times: z._default(z.number(), 1) }));
/** Two things said within so many characters of each other, in either order. */
const NearSchema = z.lazy(() => z.object({ type: z.literal('near'), in: ZoneSchema, any: PatternsSchema, to: PatternsSchema, within: CharactersSchema }));
/** A percentage (`92%`, `9割`) between two bounds, said close to the words. */
const RateSchema = z.lazy(() =>
  z.object({
    type: z.literal('rate'),
    in: z._default(z.enum(ZONES), 'own'),
    of: PatternsSchema,
    from: z.number(),
    to: z.number(),
    within: CharactersSchema,
  }),
);
/** One field like this. */
const HasFieldSchema = z.lazy(() => z.object({ type: z.literal('field'), field: FieldSchema }));
/** One form that has all these fields; fields outside any form count as one. */
const FormSchema = z.lazy(() => z.object({ type: z.literal('form'), fields: z.array(FieldSchema).check(z.minLength(2)) }));
/** The address: whose host it is, what its host or path look like. */
const AddressSchema = z.lazy(() =>
  z.object({
    type: z.literal('address'),
    owner: z.optional(z.enum(['amazon-shop', 'amazon', 'other'])),
    host: z.optional(PatternsSchema),
    path: z.optional(PatternsSchema),
  }),
);

export const ConditionSchema = z.discriminatedUnion('type', [
  WordsSchema,
  NearSchema,
  RateSchema,
  HasFieldSchema,
  FormSchema,
  AddressSchema,
  z.object({
    type: z.literal('all'),
    get of() {
      return z.array(ConditionSchema).check(z.minLength(1));
    },
  }),
  z.object({
    type: z.literal('any'),
    get of() {
      return z.array(ConditionSchema).check(z.minLength(1));
    },
  }),
  z.object({
    type: z.literal('not'),
    get of() {
      return ConditionSchema;
    },
  }),
]);
export type Condition = z.infer<typeof ConditionSchema>;
export type ConditionOf<T extends Condition['type']> = Extract<Condition, { type: T }>;

/** In which version of the rules' language (`RULES_SCHEMA`) each type of condition came. */
const SINCE: Readonly<Record<Condition['type'], number>> = { words: 1, near: 1, rate: 1, field: 1, form: 1, address: 1, all: 1, any: 1, not: 1 };

/** The version of the rules' language that a condition needs. */
export function schemaNeeded(condition: Condition): number {
  const inside = condition.type === 'all' || condition.type === 'any' ? condition.of : condition.type === 'not' ? [condition.of] : [];
  return Math.max(SINCE[condition.type], ...inside.map(schemaNeeded));
}
