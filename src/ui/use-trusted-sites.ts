import { useMemo } from 'preact/hooks';
import { inForce, type Trust } from '../domain/trusted-sites.ts';
import { useSettings } from './use-settings.ts';

/** The sites trusted at this moment, kept up to date; `null` until they have been read. */
export function useTrustedSites(): readonly Trust[] | null {
  const settings = useSettings();
  return useMemo(() => settings && inForce(settings.trustedSites, Date.now()), [settings]);
}
