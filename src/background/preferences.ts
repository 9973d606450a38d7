import { type PreferencesPatch, withPreferences } from '../domain/preferences.ts';
import { replaceAll } from '../platform/everything-store.ts';
import type { Handler } from '../platform/messages.ts';
import { updateSettings } from '../platform/update-settings.ts';
import { refuseLocked } from './policy.ts';

export const setPreferences: Handler<'set-preferences'> = async ({ patch }) => {
  await refuseLocked(pathsIn(patch));
  await updateSettings((settings) => withPreferences(settings, patch));
  return null;
};

export const replaceEverything: Handler<'replace-everything'> = async ({ everything }) => {
  await replaceAll(everything);
  return null;
};

function pathsIn(patch: PreferencesPatch): string[] {
  return Object.entries(patch).flatMap(([part, values]) => (typeof values === 'object' ? Object.keys(values).map((name) => `${part}.${name}`) : [part]));
}
