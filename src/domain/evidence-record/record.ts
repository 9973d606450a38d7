import * as z from 'zod/mini';
import { LEVELS } from '../level.ts';
import { MomentSchema } from './moment.ts';

/** What the person adds; what looks like a code is masked before it gets here. */
const OwnWordsSchema = z.strictObject({ notes: z.string(), receipt: z.string(), serial: z.string() });
export type OwnWords = z.infer<typeof OwnWordsSchema>;

export const NO_WORDS: OwnWords = { notes: '', receipt: '', serial: '' };

/** The verdict with the words it was shown in, because rules change and the record does not. */
const RecordedVerdictSchema = z.strictObject({
  kind: z.string(),
  level: z.enum(LEVELS),
  score: z.number(),
  pack: z.nullable(z.strictObject({ id: z.string(), version: z.string() })),
  title: z.string(),
  summary: z.string(),
  findings: z.array(z.strictObject({ signal: z.string(), weight: z.number(), says: z.string(), excerpt: z.string() })),
  /** Signals whose rule broke on this page. */
  failed: z.array(z.string()),
  disclosures: z.array(z.strictObject({ id: z.string(), name: z.string(), excerpt: z.nullable(z.string()) })),
});
export type RecordedVerdict = z.infer<typeof RecordedVerdictSchema>;

/** What a person shows to the police or a consumer centre. A change of shape is a new `schema` number. */
export const EvidenceRecordSchema = z.strictObject({
  schema: z.literal(1),
  /** A tag as `html lang` takes it. */
  language: z.string().check(z.regex(/^[a-z]{2}(?:-[A-Za-z]{2,4})?$/)),
  /** Version of the extension. */
  madeWith: z.string(),
  at: MomentSchema,
  address: z.string(),
  title: z.string(),
  /** `null` where the extension could not look into the page. */
  verdict: z.nullable(RecordedVerdictSchema),
  picture: z.nullable(z.string().check(z.regex(/^data:image\/(?:jpeg|png);base64,[A-Za-z0-9+/]+={0,2}$/))),
  own: OwnWordsSchema,
});
export type EvidenceRecord = z.infer<typeof EvidenceRecordSchema>;
