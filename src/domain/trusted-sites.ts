import * as z from 'zod/mini';
import { LEVELS } from './level.ts';
import { HostSchema, KindSchema } from './names.ts';
import { shapeOf } from './shape-of.ts';
import { DAY, TimeSchema } from './time.ts';

/** What had been said about a site when it was trusted. */
export const TrustReasonSchema = z.lazy(() => z.object({ kind: KindSchema, level: z.enum(LEVELS) }));
export type TrustReason = z.infer<typeof TrustReasonSchema>;

/** For how long something was agreed for a site; without a reason where it was added by hand. */
export const AgreementSchema = z.lazy(() => z.object({ since: TimeSchema, until: TimeSchema, why: z.optional(TrustReasonSchema) }));
export type Agreement = z.infer<typeof AgreementSchema>;

/** A site on which the person wants no warnings for a while. */
export const TrustedSiteSchema = z.lazy(() => z.object({ site: HostSchema, ...shapeOf(AgreementSchema) }));
export type TrustedSite = z.infer<typeof TrustedSiteSchema>;

/** A trust that counts: the person's own, or one the organisation set, which has no end and no undo. */
export const TrustSchema = z.lazy(() => z.object({ ...shapeOf(TrustedSiteSchema), isManaged: z.exactOptional(z.literal(true)) }));
export type Trust = z.infer<typeof TrustSchema>;

export const TRUST_DAYS = 30;
export const MOST_SITES_BY_HAND = 100;

/** The list with `site` trusted from `now` on, for 30 days; trusting twice starts anew. */
export function trust(sites: readonly TrustedSite[], site: string, now: number, why?: TrustReason): TrustedSite[] {
  return [...untrust(sites, site), { site, since: now, until: now + TRUST_DAYS * DAY, ...(why && { why }) }];
}

export function untrust(sites: readonly TrustedSite[], site: string): TrustedSite[] {
  return sites.filter((trusted) => trusted.site !== site);
}

/** The entry that covers the host (the site itself or one of its subdomains) and has not run out; `null` when there is none. */
export function trustOf<Entry extends TrustedSite>(sites: readonly Entry[], host: string, now: number): Entry | null {
  return sites.find(({ site, until }) => until > now && covers(site, host)) ?? null;
}

/** Whether the host is the site itself or one of its subdomains. */
export function covers(site: string, host: string): boolean {
  return host === site || host.endsWith(`.${site}`);
}

/** The entries that still count, the newest first. */
export function inForce<Entry extends TrustedSite>(sites: readonly Entry[], now: number): Entry[] {
  return sites.filter(({ until }) => until > now).sort((a, b) => b.since - a.since);
}
