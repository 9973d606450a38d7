import type { EffectiveSettings } from '../domain/policy/with-policy.ts';
import { onSettingsChanged, readSettings } from '../platform/settings-store.ts';
import { useStored } from './use-stored.ts';

/** The settings that count, kept up to date; `null` until they have been read. */
export function useSettings(): EffectiveSettings | null {
  return useStored(readSettings, onSettingsChanged);
}
