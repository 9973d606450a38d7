import * as z from 'zod/mini';
import { GuardSettingsSchema } from './guards/guard-settings.ts';
import { HISTORY_WISHES } from './history.ts';
import { lenientList } from './lenient-list.ts';
import { SubscriptionSchema } from './lists/subscription.ts';
import { MenuSettingsSchema } from './menu-settings.ts';
import { once } from './once.ts';
import { TrustedSiteSchema } from './trusted-sites.ts';
import { VocabularySchema } from './vocabulary.ts';
import { WarningSettingsSchema } from './warning-settings.ts';

/** More sites than anybody agrees to by hand; all of them are read on every page that is looked at. */
export const MOST_SITES = 1_000;

const anyGroup = z.lazy(() => z.catch(z.looseObject({}), {}));

/** Everything a person can set. Each field or entry that is not valid, or not there yet, falls back by itself; the rest is kept. */
const SettingsSchema = z.lazy(() =>
  z.object({
    trustedSites: lenientList(TrustedSiteSchema),
    guards: z.pipe(anyGroup, GuardSettingsSchema),
    warnings: z.pipe(anyGroup, WarningSettingsSchema),
    vocabulary: z.pipe(anyGroup, VocabularySchema),
    menu: z.pipe(anyGroup, MenuSettingsSchema),
    history: z.catch(z.enum(HISTORY_WISHES), 'unasked'),
    lists: lenientList(SubscriptionSchema),
  }),
);
export type Settings = z.infer<typeof SettingsSchema>;

export const defaultSettings = once(() => parseSettings({}));

/** Settings from whatever a ledger or a file holds. Never throws. */
export function parseSettings(stored: unknown): Settings {
  const parsed = SettingsSchema.safeParse(stored);
  return parsed.success ? parsed.data : SettingsSchema.parse({});
}

/** The settings without trust and pauses that have run out. */
export function withoutExpired({ trustedSites, guards, ...rest }: Settings, now: number): Settings {
  const counts = ({ until }: { until: number }) => until > now;
  return { ...rest, trustedSites: trustedSites.filter(counts), guards: { ...guards, pauses: guards.pauses.filter(counts) } };
}

/** Whether there are few enough sites to be kept. */
export function fitsStorage({ trustedSites, guards }: Settings): boolean {
  return Math.max(trustedSites.length, guards.pauses.length) <= MOST_SITES;
}
