import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import process from 'node:process';
import { onPath } from './on-path.mjs';

/** Names a Chromium goes by on a PATH. Branded Chrome is left out: it no longer loads extensions from the command line. */
const NAMES = ['chromium', 'chromium-browser'];
const USUAL_PLACES = ['/Applications/Chromium.app/Contents/MacOS/Chromium', '/snap/bin/chromium'];

/**
 * The Chromium to use: CHROMIUM_PATH, one already installed, or the one Playwright downloaded.
 * @returns {string | null} the path of its executable
 */
export function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}, which does not exist.`);
    return named;
  }
  return NAMES.map(onPath).find(Boolean) ?? USUAL_PLACES.find(existsSync) ?? downloadedByPlaywright();
}

/** @returns {string | null} */
function downloadedByPlaywright() {
  try {
    const { chromium } = createRequire(import.meta.url)('playwright-core');
    const path = chromium.executablePath();
    return existsSync(path) ? path : null;
  } catch {
    return null;
  }
}
