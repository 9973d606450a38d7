import { useEffect, useState } from 'preact/hooks';
import { inForce, type TrustedSite } from '../domain/trusted-sites.ts';
import { onSettingsChanged, readSettings } from '../platform/settings-store.ts';

/** The sites trusted at this moment, kept up to date; `null` until they have been read. */
export function useTrustedSites(): readonly TrustedSite[] | null {
  const [sites, setSites] = useState<readonly TrustedSite[] | null>(null);
  useEffect(() => {
    const life = new AbortController();
    const take = ({ trustedSites }: { trustedSites: readonly TrustedSite[] }) => setSites(inForce(trustedSites, Date.now()));
    void readSettings().then(take);
    onSettingsChanged(take, life.signal);
    return () => life.abort();
  }, []);
  return sites;
}
