import { withPreferences } from '../domain/preferences.ts';
import { replaceAll } from '../platform/everything-store.ts';
import type { Handler } from '../platform/messages.ts';
import { updateSettings } from '../platform/settings-store.ts';

export const setPreferences: Handler<'set-preferences'> = async ({ patch }) => {
  await updateSettings((settings) => withPreferences(settings, patch));
  return null;
};

export const replaceEverything: Handler<'replace-everything'> = async ({ everything }) => {
  await replaceAll(everything);
  return null;
};
