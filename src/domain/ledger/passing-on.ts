import * as z from 'zod/mini';

/** What keeps settings from reaching the person's other devices: no room, too many changes in a short time, or something else. */
const PROBLEMS = ['full', 'busy', 'failed'] as const;

/** How far the settings have got: to this device always, to the others if nothing keeps them. */
const PassingOnSchema = z.object({
  problem: z.nullable(z.enum(PROBLEMS)),
  /** How many things there is no room for. */
  leftOut: z.number(),
  /** Another device has a newer version of this extension, with things this one does not understand. */
  isNewerThere: z.boolean(),
});
export type PassingOn = z.infer<typeof PassingOnSchema>;

/** From whatever was stored. Never throws. */
export function parsePassingOn(stored: unknown): PassingOn {
  const parsed = PassingOnSchema.safeParse(stored);
  return parsed.success ? parsed.data : { problem: null, leftOut: 0, isNewerThere: false };
}

/** The problem behind what a browser says when it refuses to store. */
export function problemBehind(message: string): NonNullable<PassingOn['problem']> {
  if (/MAX_WRITE_OPERATIONS|per (?:minute|hour)/i.test(message)) return 'busy';
  return /quota|MAX_ITEMS/i.test(message) ? 'full' : 'failed';
}
