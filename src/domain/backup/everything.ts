import * as z from 'zod/mini';
import { PauseSchema } from '../guards/guard-settings.ts';
import { type HistoryEntry, HistoryEntrySchema, MOST_ENTRIES } from '../history.ts';
import { MOST_LISTS, SubscriptionSchema } from '../lists/subscription.ts';
import { once } from '../once.ts';
import { PreferencesSchema, preferencesOf, withPreferences } from '../preferences.ts';
import { defaultSettings, type Settings } from '../settings.ts';
import { shapeOf } from '../shape-of.ts';
import { TrustedSiteSchema, TrustReasonSchema } from '../trusted-sites.ts';

const strictTrust = once(() => ({ ...shapeOf(TrustedSiteSchema), why: z.optional(z.strictObject(shapeOf(TrustReasonSchema))) }));

/** All that is kept for a person, as it goes into a file and comes back. Strict: nothing falls back, nothing unknown passes. */
export const EverythingSchema = z.lazy(() =>
  z.strictObject({
    preferences: PreferencesSchema,
    trustedSites: z.array(z.strictObject(strictTrust())),
    pauses: z.array(z.strictObject({ ...strictTrust(), guard: shapeOf(PauseSchema).guard })),
    history: z.array(z.strictObject(shapeOf(HistoryEntrySchema))).check(z.maxLength(MOST_ENTRIES)),
    /** Files from before there were lists have none. */
    lists: z._default(z.array(z.strictObject(shapeOf(SubscriptionSchema))).check(z.maxLength(MOST_LISTS)), []),
  }),
);
export type Everything = z.infer<typeof EverythingSchema>;

export function everythingOf(settings: Settings, history: readonly HistoryEntry[]): Everything {
  const { trustedSites, lists, guards } = settings;
  return { preferences: preferencesOf(settings), trustedSites, pauses: guards.pauses, history: [...history], lists };
}

/** The settings in it; the history is kept apart from them. */
export function settingsOf({ preferences, trustedSites, pauses, lists }: Everything): Settings {
  const { guards, ...rest } = withPreferences(defaultSettings(), preferences);
  return { ...rest, trustedSites, lists, guards: { ...guards, pauses } };
}
