import { fileURLToPath } from 'node:url';
import manifest from '../../../../manifest.json' with { type: 'json' };
import { findFirefox } from '../../../../scripts/setup/firefox.mjs';
import type { LaunchOptions } from '../browser.ts';
import { Downloads } from '../downloads.ts';
import { answerRequests } from './answers.ts';
import { FirefoxDriver } from './browser.ts';
import { setPreferences } from './inside/preferences.ts';
import { pinButton } from './inside/toolbar.ts';
import { endFirefox, type FreshFirefox, keepFirefox, startFirefox, takeFirefox } from './kept.ts';
import { managedFirefox } from './managed.ts';
import { preferencesFor } from './preferences.ts';

const FIREFOX_BUILD = fileURLToPath(new URL('../../../../dist/firefox', import.meta.url));

export async function launchFirefox(options: LaunchOptions): Promise<FirefoxDriver> {
  const { language, policy } = options;
  const installed = findFirefox();
  if (installed === null) throw new Error('No Firefox found. Run `npm run setup`, or set FIREFOX_PATH; or leave Firefox out with BROWSERS=chromium.');
  const managed = policy ? managedFirefox(installed, manifest.browser_specific_settings.gecko.id, policy) : null;
  const firefox = managed ? await startFirefox(managed.program, language) : await takeFirefox(installed, language);
  const end = async () => {
    await endFirefox(firefox);
    managed?.remove();
  };
  try {
    return await equipped(firefox, options, (extension) => (managed ? end() : keepFirefox(firefox, language, extension)));
  } catch (error) {
    await end();
    throw error;
  }
}

async function equipped(
  firefox: FreshFirefox,
  { site, build, viewport, ...options }: LaunchOptions,
  leave: (extension: string) => Promise<void>,
): Promise<FirefoxDriver> {
  const { bidi, privileged } = firefox;
  const downloads = new Downloads();
  await privileged.run(setPreferences, preferencesFor(options, downloads.folder));
  await answerRequests(bidi, site);
  const { extension } = await bidi.send<{ extension: string }>('webExtension.install', { extensionData: { type: 'path', path: build ?? FIREFOX_BUILD } });
  const button = `${extension.replace(/[^a-z0-9_-]/g, '_')}-browser-action`;
  await privileged.run(pinButton, button);
  return FirefoxDriver.over({ bidi, privileged, extension, button, downloads, leave: () => leave(extension) }, viewport ?? { width: 1024, height: 720 });
}
