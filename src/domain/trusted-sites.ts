import * as z from 'zod/mini';

/** A site on which the person wants no warnings for a while. Times are milliseconds since 1970. */
export const TrustedSiteSchema = z.object({ site: z.string().check(z.regex(/^(?:[^\s/:@?#]+|\[[0-9a-f:.]+\])$/)), since: z.number(), until: z.number() });
export type TrustedSite = z.infer<typeof TrustedSiteSchema>;

export const TRUST_DAYS = 30;
const DAY = 24 * 60 * 60 * 1000;

/** The list with `site` trusted from `now` on, for 30 days; trusting twice starts anew. */
export function trust(sites: readonly TrustedSite[], site: string, now: number): TrustedSite[] {
  return [...untrust(sites, site), { site, since: now, until: now + TRUST_DAYS * DAY }];
}

export function untrust(sites: readonly TrustedSite[], site: string): TrustedSite[] {
  return sites.filter((trusted) => trusted.site !== site);
}

/** The entry that covers the host (the site itself or one of its subdomains) and has not run out; `null` when there is none. */
export function trustOf(sites: readonly TrustedSite[], host: string, now: number): TrustedSite | null {
  return sites.find(({ site, until }) => until > now && (host === site || host.endsWith(`.${site}`))) ?? null;
}

/** The entries that still count, the newest first. */
export function inForce(sites: readonly TrustedSite[], now: number): TrustedSite[] {
  return sites.filter(({ until }) => until > now).sort((a, b) => b.since - a.since);
}
