import * as z from 'zod/mini';
import { GuardSettingsSchema } from './guards/guard-settings.ts';
import { lenientList } from './lenient-list.ts';
import { TrustedSiteSchema } from './trusted-sites.ts';

const VERSION = 1;

/** Everything a person can set. Each field or entry that is not valid falls back by itself, the rest is kept. */
const SettingsSchema = z.object({
  version: z.catch(z.literal(VERSION), VERSION),
  trustedSites: lenientList(TrustedSiteSchema),
  guards: z.pipe(z.catch(z.looseObject({}), {}), GuardSettingsSchema),
});
export type Settings = z.infer<typeof SettingsSchema>;

export const DEFAULT_SETTINGS: Settings = parseSettings({});

/** Settings from whatever was stored,. Never throws. */
export function parseSettings(stored: unknown): Settings {
  const parsed = SettingsSchema.safeParse(stored);
  return parsed.success ? parsed.data : SettingsSchema.parse({});
}
