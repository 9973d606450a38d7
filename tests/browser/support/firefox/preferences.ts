import type { LaunchOptions } from '../browser.ts';
import type { Language } from '../texts.ts';

/** `null` stands for what Firefox does without being told. */
export type Preferences = Readonly<Record<string, string | number | null>>;

const COLOUR_SCHEMES = { dark: 0, light: 1 } as const;
const COARSE_POINTER = 1;
const NAMED_FOLDER = 2;

/** What Firefox has to be told before it starts. Everything that makes it quiet for tests, WebDriver BiDi sets by itself. */
export function userFile(language: Language): string {
  return ['intl.locale.requested', 'intl.accept_languages'].map((name) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(language)});\n`).join('');
}

type Chosen = Pick<LaunchOptions, 'colorScheme' | 'reducedMotion' | 'touch'>;

/** What a person would have set for this story. */
export function preferencesFor({ colorScheme = 'light', reducedMotion = false, touch = false }: Chosen, downloads: string): Preferences {
  return {
    'browser.download.folderList': NAMED_FOLDER,
    'browser.download.dir': downloads,
    'layout.css.prefers-color-scheme.content-override': colorScheme && COLOUR_SCHEMES[colorScheme],
    'ui.prefersReducedMotion': reducedMotion ? 1 : null,
    'dom.w3c_touch_events.enabled': touch ? 1 : null,
    'ui.primaryPointerCapabilities': touch ? COARSE_POINTER : null,
    'ui.allPointerCapabilities': touch ? COARSE_POINTER : null,
  };
}
