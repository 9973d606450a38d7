import { settingsOf } from '../domain/backup/everything.ts';
import { withPreferences } from '../domain/preferences.ts';
import { updateHistory } from '../platform/history-store.ts';
import type { Handler } from '../platform/messages.ts';
import { readSettings, updateSettings } from '../platform/settings-store.ts';

export const setPreferences: Handler<'set-preferences'> = async ({ patch }) => {
  await updateSettings((settings) => withPreferences(settings, patch));
  return null;
};

/** Both stores or neither: when the second cannot be written, the first is put back. */
export const replaceEverything: Handler<'replace-everything'> = async ({ everything }) => {
  const before = await readSettings();
  await updateSettings(() => settingsOf(everything));
  try {
    await updateHistory(() => everything.history);
  } catch (error) {
    await updateSettings(() => before);
    throw error;
  }
  return null;
};
