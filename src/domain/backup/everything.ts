import * as z from 'zod/mini';
import { PauseSchema } from '../guards/guard-settings.ts';
import { type HistoryEntry, HistoryEntrySchema, MOST_ENTRIES } from '../history.ts';
import { MOST_LISTS, SubscriptionSchema } from '../lists/subscription.ts';
import { PreferencesSchema, preferencesOf, withPreferences } from '../preferences.ts';
import { DEFAULT_SETTINGS, type Settings } from '../settings.ts';
import { TrustedSiteSchema, TrustReasonSchema } from '../trusted-sites.ts';

const strictTrust = { ...TrustedSiteSchema.shape, why: z.optional(z.strictObject(TrustReasonSchema.shape)) };

/** All that is kept for a person, as it goes into a file and comes back. Strict: nothing falls back, nothing unknown passes. */
export const EverythingSchema = z.strictObject({
  preferences: PreferencesSchema,
  trustedSites: z.array(z.strictObject(strictTrust)),
  pauses: z.array(z.strictObject({ ...strictTrust, guard: PauseSchema.shape.guard })),
  history: z.array(z.strictObject(HistoryEntrySchema.shape)).check(z.maxLength(MOST_ENTRIES)),
  /** Files from before there were lists have none. */
  lists: z._default(z.array(z.strictObject(SubscriptionSchema.shape)).check(z.maxLength(MOST_LISTS)), []),
});
export type Everything = z.infer<typeof EverythingSchema>;

export function everythingOf(settings: Settings, history: readonly HistoryEntry[]): Everything {
  const { trustedSites, lists, guards } = settings;
  return { preferences: preferencesOf(settings), trustedSites, pauses: guards.pauses, history: [...history], lists };
}

/** The settings in it; the history is kept apart from them. */
export function settingsOf({ preferences, trustedSites, pauses, lists }: Everything): Settings {
  const { guards, ...rest } = withPreferences(DEFAULT_SETTINGS, preferences);
  return { ...rest, trustedSites, lists, guards: { ...guards, pauses } };
}
