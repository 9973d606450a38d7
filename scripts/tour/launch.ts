import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { GuardBrowser, type LaunchOptions } from '../../tests/browser/support/browser.ts';
import { CHROME_BUILD, launchChromium } from '../../tests/browser/support/chromium/launch.ts';
import { StepError } from '../setup/step.mjs';

/** What to do next, by what Chromium or Playwright said. The first that fits is given. */
const ADVICE: readonly (readonly [said: RegExp, next: string])[] = [
  [/The browser speaks/, 'On Debian, as root: apt-get install chromium-l10n. Or choose English: npm start -- --lang en, npm run gallery -- --language en'],
  [/No Chromium found|CHROMIUM_PATH/, 'npm run setup finds or installs one; CHROMIUM_PATH=/path/to/chromium names yours.'],
  [/X server|ozone|DISPLAY|headed browser/i, 'This display does not answer. Take the tour without a window: npm start -- --headless'],
  [
    /serviceworker/i,
    'The extension did not load. Build it again (npm run build:chrome), and use Chromium: branded Chrome no longer takes extensions this way.',
  ],
];
const OTHERWISE = 'Try another Chromium (CHROMIUM_PATH=/path/to/chromium npm start), or npm run setup.';

/** Starts Chromium with the built extension. What can go wrong here is said with what to do about it. */
export async function launch(options: LaunchOptions & { readonly headless?: boolean }): Promise<{ browser: GuardBrowser; context: BrowserContext }> {
  if (!existsSync(join(CHROME_BUILD, 'manifest.json')))
    throw new StepError('There is no built extension in dist/chrome.\n→ npm run build:chrome, then the same command again.');
  try {
    const driver = await launchChromium(options);
    const browser = await new GuardBrowser(options.language, async () => driver).start();
    return { browser, context: driver.context };
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    const next = ADVICE.find(([pattern]) => pattern.test(said))?.[1] ?? OTHERWISE;
    throw new StepError(`Chromium did not start: ${said.split('\n')[0]}\n→ ${next}`);
  }
}
