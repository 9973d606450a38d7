import { fitsStorage } from '../../domain/settings.ts';
import { trust } from '../../domain/trusted-sites.ts';
import { readOwnSettings } from '../../platform/settings-store.ts';

/** Whether the browser would store these sites with all that is there already. */
export async function hasRoomFor(sites: readonly string[]): Promise<boolean> {
  const settings = await readOwnSettings();
  const now = Date.now();
  return fitsStorage({ ...settings, trustedSites: sites.reduce((list, site) => trust(list, site, now), settings.trustedSites) });
}
