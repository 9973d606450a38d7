import type { LaunchOptions } from '../browser.ts';

type Preferences = Readonly<Record<string, string | number | boolean>>;

const COLOUR_SCHEMES = { dark: 0, light: 1 } as const;
const COARSE_POINTER = 1;
const NAMED_FOLDER = 2;

/** What a person would have set for this story. Everything that makes Firefox quiet for tests, WebDriver BiDi sets by itself. */
export function preferencesFor({ language, colorScheme = 'light', reducedMotion = false, touch = false }: LaunchOptions, downloads: string): Preferences {
  return {
    'intl.locale.requested': language,
    'intl.accept_languages': language,
    'browser.download.folderList': NAMED_FOLDER,
    'browser.download.dir': downloads,
    ...(colorScheme && { 'layout.css.prefers-color-scheme.content-override': COLOUR_SCHEMES[colorScheme] }),
    ...(reducedMotion && { 'ui.prefersReducedMotion': 1 }),
    ...(touch && {
      'dom.w3c_touch_events.enabled': 1,
      'ui.primaryPointerCapabilities': COARSE_POINTER,
      'ui.allPointerCapabilities': COARSE_POINTER,
    }),
  };
}

export function asUserFile(preferences: Preferences): string {
  return Object.entries(preferences)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}
