import { siteOf } from '../domain/site.ts';
import { covers, trust, trustOf, untrust } from '../domain/trusted-sites.ts';
import type { Handler } from '../platform/messages.ts';
import { isOwnPage, pageOf } from '../platform/sender.ts';
import { updateSettings } from '../platform/update-settings.ts';
import { refuseWarned } from './policy.ts';

/** Trusts the whole site a host belongs to. A page can only speak for itself. */
export const trustSite: Handler<'trust-site'> = async ({ host, why }, sender) => {
  if (!isOwnPage(sender)) refuseUnless(pageOf(sender).host === host && !pageOf(sender).isPrivate);
  const now = Date.now();
  const site = siteToTrust(host);
  await refuseWarned([host, site]);
  const { trustedSites } = await updateSettings((settings) => ({ ...settings, trustedSites: trust(settings.trustedSites, site, now, why) }));
  const trusted = trustOf(trustedSites, site, now);
  if (!trusted) throw new Error('the site could not be stored');
  return trusted;
};

/** Trusts all the sites or none of them. */
export const trustByHand: Handler<'trust-by-hand'> = async ({ sites }) => {
  const now = Date.now();
  for (const site of sites) if (siteToTrust(site) !== site) throw new Error(`${site} is only a part of a site`);
  await refuseWarned(sites);
  await updateSettings((settings) => ({ ...settings, trustedSites: sites.reduce((list, site) => trust(list, site, now), settings.trustedSites) }));
  return null;
};

export const untrustSite: Handler<'untrust-site'> = async ({ site }, sender) => {
  if (!isOwnPage(sender)) refuseUnless(covers(site, pageOf(sender).host));
  await updateSettings((settings) => ({ ...settings, trustedSites: untrust(settings.trustedSites, site) }));
  return null;
};

/** The site a person means when trusting a host. Throws where that would reach sites of others (`github.io`). */
export function siteToTrust(host: string): string {
  const site = siteOf(host);
  if (site === null) throw new Error(`${host} is shared by many sites`);
  return site;
}

/** Trust given in a private window would keep the name of a site that was open there. */
function refuseUnless(mayAsk: boolean): void {
  if (!mayAsk) throw new Error('a page can only ask for its own site, and not to keep it from a private window');
}
