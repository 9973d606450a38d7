import type { Settings } from '../domain/settings.ts';
import { onSettingsChanged, readSettings } from '../platform/settings-store.ts';
import { useStored } from './use-stored.ts';

/** The settings, kept up to date; `null` until they have been read. */
export function useSettings(): Settings | null {
  return useStored(readSettings, onSettingsChanged);
}
