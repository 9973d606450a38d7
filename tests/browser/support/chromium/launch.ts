import { fileURLToPath } from 'node:url';
import { chromium, type Route } from 'playwright-core';
import { findChromium } from '../../../../scripts/setup/chromium.mjs';
import type { LaunchOptions } from '../browser.ts';
import type { Site } from '../site.ts';
import { ChromiumDriver } from './browser.ts';
import { ManagedFile } from './managed.ts';

export const CHROME_BUILD = fileURLToPath(new URL('../../../../dist/chrome', import.meta.url));

const QUIET = ['--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-quic', '--no-sandbox'];
/** All but this device, where a story may have a real server for what our background fetches. */
const ELSEWHERE = /^https?:\/\/(?!127\.0\.0\.1[:/])/;
const NOT_FOUND = { status: 404, contentType: 'text/html; charset=utf-8', body: '<!doctype html><title>404</title><p>404</p>' };

export async function launchChromium({
  language,
  site,
  build = CHROME_BUILD,
  viewport = { width: 1024, height: 720 },
  colorScheme = 'light',
  reducedMotion = false,
  touch = false,
  headless = true,
  policy,
}: LaunchOptions & { readonly headless?: boolean }): Promise<ChromiumDriver> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('No Chromium found. Run `npm run setup`, or set CHROMIUM_PATH.');
  const managed = policy ? new ManagedFile(build) : null;
  if (policy) managed?.write(policy);
  const folder = managed?.build ?? build;
  const context = await chromium.launchPersistentContext('', {
    executablePath,
    // Playwright's own headless mode has no extensions; Chromium's new one has.
    headless: false,
    viewport: headless ? viewport : null,
    colorScheme,
    ...(reducedMotion && { reducedMotion: 'reduce' }),
    ...(headless && { hasTouch: touch }),
    env: { ...process.env, LANGUAGE: language },
    args: [...QUIET, ...(headless ? ['--headless=new'] : []), `--lang=${language}`, `--disable-extensions-except=${folder}`, `--load-extension=${folder}`],
  });
  await context.route(ELSEWHERE, (route) => answer(route, site));
  return ChromiumDriver.over(context, context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker')), managed);
}

async function answer(route: Route, site: Site): Promise<void> {
  const found = site(new URL(route.request().url()));
  if (!found) return route.fulfill(NOT_FOUND);
  const { body, type = 'text/html; charset=utf-8', status = 200, headers = {} } = found;
  return route.fulfill({ status, body, headers: { 'content-type': type, ...headers } });
}
