import * as z from 'zod/mini';

/** What a guard holds back until the person has chosen. Everything in a question may be shown; none of it can be spent. */
export const QuestionSchema = z.lazy(() =>
  z.discriminatedUnion('guard', [
    z.object({
      guard: z.literal('code'),
      /** What was about to happen. */
      action: z.enum(['paste', 'drop', 'send', 'link', 'address']),
      place: z.enum(['trade', 'message', 'other']),
      brand: z.enum(['amazon', 'prepaid']),
      count: z.number(),
      lastTwo: z.string().check(z.maxLength(2)),
    }),
    z.object({ guard: z.literal('charge') }),
    z.object({ guard: z.literal('amount'), total: z.string().check(z.maxLength(40)), others: z.number() }),
  ]),
);
export type Question = z.infer<typeof QuestionSchema>;
export type QuestionOf<G extends Question['guard']> = Extract<Question, { guard: G }>;

/** What the person chose. Whatever goes wrong on the way counts as `stop`, except that the extension is gone. */
export const ChoiceSchema = z.lazy(() =>
  z.object({
    choice: z.enum(['proceed', 'stop']),
    /** Do not ask again: on this site for a while, or not at all. */
    remember: z.optional(z.enum(['site', 'never'])),
  }),
);
export type Choice = z.infer<typeof ChoiceSchema>;
