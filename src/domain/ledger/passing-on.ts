import * as z from 'zod/mini';

/** Why the browser did not take the settings for other devices: too many changes in a short time, or something else. */
const PROBLEMS = ['busy', 'failed'] as const;

/** How far the settings have got: to this device always, to the others if nothing keeps them. */
const PassingOnSchema = z.lazy(() =>
  z.object({
    problem: z.nullable(z.enum(PROBLEMS)),
    /** How many things there is no room for, of those that could go. */
    leftOut: z.number(),
    /** A newer version of this extension has stored settings, on another device or here: things this one may not understand. */
    isNewerThere: z.boolean(),
  }),
);
export type PassingOn = z.infer<typeof PassingOnSchema>;

/** From whatever was stored. Never throws. */
export function parsePassingOn(stored: unknown): PassingOn {
  const parsed = PassingOnSchema.safeParse(stored);
  return parsed.success ? parsed.data : { problem: null, leftOut: 0, isNewerThere: false };
}

/** The problem behind what a browser says when it refuses to store. */
export function problemBehind(message: string): NonNullable<PassingOn['problem']> {
  return /MAX_WRITE_OPERATIONS/.test(message) ? 'busy' : 'failed';
}
