import type { Settings } from '../settings.ts';
import { FOREVER } from '../time.ts';
import { covers, type Trust } from '../trusted-sites.ts';
import type { Policy } from './policy.ts';

/** The settings that count, and what of them the organisation has decided. The person's own stay as they are underneath. */
export type EffectiveSettings = Omit<Settings, 'trustedSites'> & { readonly trustedSites: Trust[]; readonly policy: Policy };

/** The person's settings with what the organisation has decided on top. */
export function withPolicy(own: Settings, policy: Policy): EffectiveSettings {
  const { guards, warnings, trustedDomains, warnedDomains } = policy;
  const isWarned = (site: string) => warnedDomains.some((domain) => covers(domain, site) || covers(site, domain));
  const managed = trustedDomains.map((site): Trust => ({ site, since: 0, until: FOREVER, isManaged: true }));
  const pauses = own.guards.pauses.filter(({ guard }) => !isLocked(policy, `guards.${guard}`));
  return {
    ...own,
    guards: { ...own.guards, ...guards, pauses },
    warnings: { ...own.warnings, ...warnings },
    // What is warned of is warned of, whoever trusts it; and what the organisation trusts needs no trust of the person's.
    trustedSites: [...managed, ...own.trustedSites.filter(({ site }) => !trustedDomains.some((domain) => covers(domain, site)))].filter(
      ({ site }) => !isWarned(site),
    ),
    policy,
  };
}

/** Whether a field, by its path (`guards.code`), is the organisation's to decide. */
export function isLocked({ guards, warnings }: Policy, path: string): boolean {
  const [part, name = ''] = path.split('.');
  return (part === 'guards' && Object.hasOwn(guards, name)) || (part === 'warnings' && Object.hasOwn(warnings, name));
}

/** Whether the organisation wants people warned on that host. */
export function isWarnedHost({ warnedDomains }: Policy, host: string): boolean {
  return warnedDomains.some((domain) => covers(domain, host));
}
