import { trust, trustOf, untrust } from '../domain/trusted-sites.ts';
import type { Handler } from '../platform/messages.ts';
import { isOwnPage, pageOf } from '../platform/sender.ts';
import { updateSettings } from '../platform/settings-store.ts';
import { siteOf } from './site.ts';

/** Trusts the whole site a host belongs to. A page can only speak for itself. */
export const trustSite: Handler<'trust-site'> = async ({ host }, sender) => {
  if (!isOwnPage(sender) && pageOf(sender).host !== host) throw new Error('a page can only ask for its own site');
  const now = Date.now();
  const site = siteOf(host);
  const { trustedSites } = await updateSettings((settings) => ({ ...settings, trustedSites: trust(settings.trustedSites, site, now) }));
  const trusted = trustOf(trustedSites, site, now);
  if (!trusted) throw new Error('the site could not be stored');
  return trusted;
};

export const untrustSite: Handler<'untrust-site'> = async ({ site }) => {
  await updateSettings((settings) => ({ ...settings, trustedSites: untrust(settings.trustedSites, site) }));
  return null;
};
