import type { Colours } from '../../driver.ts';
import type { FirefoxWindow } from '../privileged.ts';

/** Runs in Firefox's own window: one tab, or the popup, as if the person preferred those colours. */
export function preferColours(window: FirefoxWindow, surface: string, colours: Colours): void {
  const browser = window.stories.browserOf(surface);
  if (!browser) throw new Error(`no ${surface} to show in other colours`);
  browser.browsingContext.prefersColorSchemeOverride = colours;
}
