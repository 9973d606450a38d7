import * as z from 'zod/mini';
import { lenientList } from '../lenient-list.ts';
import { shapeOf } from '../shape-of.ts';
import { TrustedSiteSchema, trustOf } from '../trusted-sites.ts';

export const GUARDS = ['code', 'charge', 'amount'] as const;
export type GuardName = (typeof GUARDS)[number];
/** What can be paused on a site: each guard, and the marks on results and posts. */
export const PAUSABLE = [...GUARDS, 'marks'] as const;
export type Pausable = (typeof PAUSABLE)[number];

const DEFAULT_AMOUNT = 10_000;
export const MOST_AMOUNT = 10_000_000;
export const PauseSchema = z.lazy(() => z.object({ ...shapeOf(TrustedSiteSchema), guard: z.enum(PAUSABLE) }));
export type GuardPause = z.infer<typeof PauseSchema>;

/** What a person may choose for each guard. */
export const GUARD_CHOICES = {
  code: z.enum(['always', 'off']),
  charge: z.enum(['always', 'daily', 'off']),
  amount: z.enum(['always', 'off']),
  /** In yen; elsewhere in hundredths of the figure, in the shop's own currency. */
  amountFrom: z.number().check(z.minimum(0), z.maximum(MOST_AMOUNT)),
} as const;

/** How often each guard asks, from which amount, and on which sites it is paused. What is missing or broken has its default. */
export const GuardSettingsSchema = z.lazy(() =>
  z.object({
    code: z.catch(GUARD_CHOICES.code, 'always'),
    charge: z.catch(GUARD_CHOICES.charge, 'always'),
    amount: z.catch(GUARD_CHOICES.amount, 'always'),
    amountFrom: z.catch(GUARD_CHOICES.amountFrom, DEFAULT_AMOUNT),
    pauses: lenientList(PauseSchema),
  }),
);
export type GuardSettings = z.infer<typeof GuardSettingsSchema>;

/** Whether a guard has to ask on a host. `askedToday` only matters for guards that ask once a day. */
export function mustAsk(settings: GuardSettings, guard: GuardName, host: string, now: number, askedToday: boolean): boolean {
  const frequency = settings[guard];
  if (frequency === 'off' || (frequency === 'daily' && askedToday)) return false;
  return trustOf(pausesOf(settings, guard), host, now) === null;
}

export function pausesOf({ pauses }: GuardSettings, guard: Pausable): GuardPause[] {
  return pauses.filter((pause) => pause.guard === guard);
}
