import { existsSync } from 'node:fs';
import process from 'node:process';
import { onPath } from './on-path.mjs';

const NAMES = ['firefox-esr', 'firefox'];
const USUAL_PLACES = ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'];

/**
 * The Firefox to use: FIREFOX_PATH, or one already installed. Any will do: an extension that is not signed is loaded for the
 * time it runs.
 * @returns {string | null} the path of its executable
 */
export function findFirefox() {
  const named = process.env.FIREFOX_PATH;
  if (named) {
    if (!existsSync(named)) throw new Error(`FIREFOX_PATH names ${named}, which does not exist.`);
    return named;
  }
  return NAMES.map(onPath).find(Boolean) ?? USUAL_PLACES.find(existsSync) ?? null;
}
