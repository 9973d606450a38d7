import * as z from 'zod/mini';
import { type TrustedSite, TrustedSiteSchema } from './trusted-sites.ts';

export type Settings = { readonly version: 1; readonly trustedSites: readonly TrustedSite[] };

export const DEFAULT_SETTINGS: Settings = { version: 1, trustedSites: [] };

const FieldsSchema = z.catch(z.object({ trustedSites: z.catch(z.array(z.unknown()), []) }), { trustedSites: [] });

/** Settings from whatever was stored: each field or entry that is not valid falls back by itself, the rest is kept. Never throws. */
export function parseSettings(stored: unknown): Settings {
  const { trustedSites } = FieldsSchema.parse(stored);
  return {
    version: 1,
    trustedSites: trustedSites.flatMap((entry) => {
      const parsed = TrustedSiteSchema.safeParse(entry);
      return parsed.success ? [parsed.data] : [];
    }),
  };
}
