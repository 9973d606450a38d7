import { fileURLToPath } from 'node:url';
import manifest from '../../../../manifest.json' with { type: 'json' };
import { findFirefox } from '../../../../scripts/setup/firefox.mjs';
import type { LaunchOptions } from '../browser.ts';
import { Downloads } from '../downloads.ts';
import { answerRequests } from './answers.ts';
import { Bidi } from './bidi.ts';
import { FirefoxDriver } from './browser.ts';
import { pinButton } from './inside/toolbar.ts';
import { managedFirefox } from './managed.ts';
import { asUserFile, preferencesFor } from './preferences.ts';
import { Privileged, windowsOf } from './privileged.ts';
import { FirefoxProcess } from './process.ts';

const FIREFOX_BUILD = fileURLToPath(new URL('../../../../dist/firefox', import.meta.url));

export async function launchFirefox(options: LaunchOptions): Promise<FirefoxDriver> {
  const installed = findFirefox();
  if (installed === null) throw new Error('No Firefox found. Run `npm run setup`, or set FIREFOX_PATH; or leave Firefox out with BROWSERS=chromium.');
  const executable = options.policy ? managedFirefox(installed, manifest.browser_specific_settings.gecko.id, options.policy) : installed;
  const downloads = new Downloads();
  const process = await FirefoxProcess.start(executable, asUserFile(preferencesFor(options, downloads.folder)));
  const bidi = await Bidi.connect(`${process.address}/session`);
  await bidi.send('session.new', { capabilities: { alwaysMatch: { unhandledPromptBehavior: { prompt: 'ignore' } } } });
  const privileged = await equippedWindow(bidi);
  await answerRequests(bidi, options.site);
  const { extension } = await bidi.send<{ extension: string }>('webExtension.install', {
    extensionData: { type: 'path', path: options.build ?? FIREFOX_BUILD },
  });
  const button = `${extension.replace(/[^a-z0-9_-]/g, '_')}-browser-action`;
  await privileged.run(pinButton, button);
  return FirefoxDriver.over({ process, bidi, privileged, extension, button, downloads }, options.viewport ?? { width: 1024, height: 720 });
}

async function equippedWindow(bidi: Bidi): Promise<Privileged> {
  const [window] = await windowsOf(bidi);
  if (window === undefined) throw new Error('Firefox has no window');
  return Privileged.over(bidi, window);
}
