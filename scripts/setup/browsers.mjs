import { existsSync, readdirSync } from 'node:fs';
import process from 'node:process';
import { findChromium } from './chromium.mjs';
import { findFirefox } from './firefox.mjs';
import { StepError, step } from './step.mjs';

/** Debian's packages; without chromium-l10n the browser never speaks Japanese, without the fonts it shows boxes. */
const CHROMIUM_PACKAGES = ['chromium', 'chromium-l10n', 'fonts-noto-cjk'];
const DEBIAN_LOCALES = '/usr/lib/chromium/locales';
/** Without firefox-esr-l10n-ja, Debian's Firefox never speaks Japanese. */
const FIREFOX_PACKAGES = ['firefox-esr', 'firefox-esr-l10n-ja', 'fonts-noto-cjk'];
const DEBIAN_FIREFOX = '/usr/lib/firefox-esr';
const FIREFOX_JAPANESE = `${DEBIAN_FIREFOX}/browser/extensions/langpack-ja@firefox-esr.mozilla.org.xpi`;
const NO_FIREFOX = `• There is no Firefox here, so the stories told in Firefox will fail.
  → Install Firefox, or name one: FIREFOX_PATH=/path/to/firefox npm test. On Debian, as root: apt-get install ${FIREFOX_PACKAGES.join(' ')}
  → To leave it out: BROWSERS=chromium npm test`;

/**
 * Makes sure there is a Chromium that speaks Japanese: one already here; else Debian's packages where they can be installed
 * (they bring the fonts); else Playwright's download.
 */
export async function provideChromium() {
  if (findChromium() !== null) {
    if (lacksJapanese() && canInstallDebianPackages()) await installDebianPackages(CHROMIUM_PACKAGES);
    return;
  }
  if (canInstallDebianPackages()) await installDebianPackages(CHROMIUM_PACKAGES).catch((error) => console.log(error.message));
  if (findChromium() === null) await downloadChromium();
}

/**
 * Makes sure there is a Firefox that speaks Japanese for the stories, unless they leave it out: one already here, or Debian's
 * packages where they can be installed. Elsewhere it says what to install, and the stories fail until it is there.
 */
export async function provideFirefox() {
  if (process.env.BROWSERS && !process.env.BROWSERS.includes('firefox')) return;
  if (findFirefox() !== null && (!existsSync(DEBIAN_FIREFOX) || existsSync(FIREFOX_JAPANESE))) return;
  if (canInstallDebianPackages()) await installDebianPackages(FIREFOX_PACKAGES);
  else if (findFirefox() === null) console.log(NO_FIREFOX);
}

async function downloadChromium() {
  await step('Downloading Chromium (Playwright’s build)', 'npx', ['playwright-core', 'install', 'chromium'], {
    hint: 'Install Chromium yourself and run again, or name one: CHROMIUM_PATH=/path/to/chromium npm start. On Debian, as root: apt-get install chromium chromium-l10n fonts-noto-cjk',
  });
  if (findChromium() === null) throw new StepError('Chromium was downloaded but cannot be found.\n→ Set CHROMIUM_PATH to its executable.');
}

/** Only Debian's build keeps its languages in a package of their own. */
function lacksJapanese() {
  return existsSync(DEBIAN_LOCALES) && !readdirSync(DEBIAN_LOCALES).includes('ja.pak');
}

function canInstallDebianPackages() {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/** @param {readonly string[]} packages */
async function installDebianPackages(packages) {
  const hint = `Install them by hand: apt-get install ${packages.join(' ')}`;
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await step('Refreshing Debian’s package list', 'apt-get', ['update'], { hint, env });
  await step(`Installing ${packages.join(', ')}`, 'apt-get', ['install', '-y', '--no-install-recommends', ...packages], { hint, env });
}
