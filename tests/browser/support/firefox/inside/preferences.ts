import type { Preferences } from '../preferences.ts';
import type { FirefoxWindow } from '../privileged.ts';

/** Runs in Firefox's own window: what its page of all preferences (about:config) does. */
export function setPreferences(window: FirefoxWindow, preferences: Preferences): void {
  const { prefs } = window.Services;
  for (const [name, value] of Object.entries(preferences))
    if (value === null) prefs.clearUserPref(name);
    else if (typeof value === 'string') prefs.setStringPref(name, value);
    else prefs.setIntPref(name, value);
}
