import type { FirefoxWindow } from '../privileged.ts';

/** Ends the background as Firefox does with one that has nothing to do, whatever it is doing. */
export async function endBackground(window: FirefoxWindow, extension: string): Promise<void> {
  const stop = window.WebExtensionPolicy.getByID(extension).extension.terminateBackground;
  await stop?.({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
}
