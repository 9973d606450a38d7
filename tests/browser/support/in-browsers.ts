import process, { stderr } from 'node:process';
import { afterAll, beforeAll, beforeEach, describe, test } from 'vitest';
import { GuardBrowser, type LaunchOptions } from './browser.ts';
import { type Build, buildWith } from './build.ts';
import { launchChromium } from './chromium/launch.ts';
import type { BrowserDriver } from './driver.ts';
import { launchFirefox } from './firefox/launch.ts';
import { type Language, textsIn } from './texts.ts';

type BrowserName = 'chromium' | 'firefox';
const LAUNCHERS: Readonly<Record<BrowserName, (options: LaunchOptions) => Promise<BrowserDriver>>> = { chromium: launchChromium, firefox: launchFirefox };
const BROWSERS: readonly [BrowserName, ...BrowserName[]] = ['chromium', 'firefox'];

/** One telling of a story: in which browser, in which language. */
export type Telling = {
  readonly browser: GuardBrowser;
  readonly name: string;
  readonly language: Language;
  readonly t: ReturnType<typeof textsIn>;
  /** A `test` of what is the same in every browser: told in the first of them, and in the others with `STORIES=all`. */
  readonly testOnce: typeof test;
};

type Setting = Omit<LaunchOptions, 'language' | 'build'> & {
  /** Variables for a build of the extension that differs from the usual one. */
  readonly builtWith?: () => Promise<Readonly<Record<string, string>>>;
  readonly languages?: readonly Language[];
  /** The browsers that can tell it; all, unless there is a reason. */
  readonly browsers?: typeof BROWSERS;
};

const isWhole = process.env['STORIES'] === 'all';
/** What does not depend on the language is told in one; that the words of others fit is seen on every screen. */
const USUAL: Readonly<Record<BrowserName, readonly Language[]>> = { chromium: isWhole ? ['ja', 'en'] : ['ja'], firefox: ['ja'] };

/** Tells a story in every browser and in its languages, each time in one that knows nothing of those before. */
export function inBrowsers(story: string, { languages, browsers = BROWSERS, builtWith, ...setting }: Setting, tell: (telling: Telling) => void): void {
  const told = browsersAsked().filter((name) => browsers.includes(name));
  // A file in which nothing is told would count as a failure.
  if (told.length === 0) test.skip(`${story} (only in ${browsers.join(' and ')})`);
  for (const name of told)
    for (const language of languages ?? USUAL[name])
      describe(`${story} (${name}, ${language})`, () => {
        let build: Build | null = null;
        const browser = new GuardBrowser(language, async () => {
          if (builtWith) build = await buildWith(name, await builtWith());
          return LAUNCHERS[name]({ ...setting, language, ...(build && { build: build.folder }) });
        });
        beforeAll(async () => {
          await browser.start();
        });
        beforeEach(async ({ task }) => {
          const closeOthers = await browser.rememberTabs();
          return async () => {
            if (task.result?.state !== 'fail') return;
            // It may be told again and go well: what was wrong would be seen nowhere, and its tabs would be in the way of what comes next.
            stderr.write(`Told in vain: ${task.fullName}\n${task.result.errors?.map(({ message }) => message).join('\n') ?? ''}\n`);
            await closeOthers();
          };
        });
        afterAll(async () => {
          await browser.close();
          build?.remove();
        });
        tell({ browser, name, language, t: textsIn(language), testOnce: test.runIf(isWhole || name === told[0]) as typeof test });
      });
}

/** All, or those named in `BROWSERS=chromium,firefox`. One that is not installed fails its stories and says what to install. */
function browsersAsked(): readonly BrowserName[] {
  const asked = process.env['BROWSERS']?.split(',').map((name) => name.trim());
  const unknown = asked?.filter((name) => !BROWSERS.some((known) => known === name)) ?? [];
  if (unknown.length > 0) throw new Error(`BROWSERS takes ${BROWSERS.join(' and ')}, not ${unknown.join(', ')}`);
  return asked ? BROWSERS.filter((name) => asked.includes(name)) : BROWSERS;
}
