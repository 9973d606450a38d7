import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../domain/settings.ts';
import { onSettingsChanged, readSettings } from '../platform/settings-store.ts';

/** The settings, kept up to date; `null` until they have been read. */
export function useSettings(): Settings | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    const life = new AbortController();
    void readSettings().then(setSettings);
    onSettingsChanged(setSettings, life.signal);
    return () => life.abort();
  }, []);
  return settings;
}
