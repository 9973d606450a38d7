import { expect, test } from 'vitest';
import { SCENES } from './scenes/all.ts';
import type { Scene } from './scenes/scene.ts';
import { type OnStage, onStage, siteOfScenes } from './scenes/stage.ts';
import { BROKEN_PAGE } from './screens/broken-page.ts';
import { layoutFaults } from './screens/layout-faults.ts';
import { allFaults, faultsOfColour } from './screens/look.ts';
import { inBrowsers } from './support/in-browsers.ts';
import { servePage, together } from './support/site.ts';
import { LANGUAGES } from './support/texts.ts';

/** A small phone, or a larger one at 200 %. */
const NARROW = { width: 320, height: 640 };
const site = together(siteOfScenes(), servePage('broken.example', BROKEN_PAGE));

test('every scene has a name of its own', () => {
  const names = SCENES.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

/** Chromium alone: only it shows closed shadow roots to an extension, and layout and colours do not depend on the browser. */
inBrowsers('every screen, on a narrow screen', { browsers: ['chromium'], languages: LANGUAGES, site, reducedMotion: true }, ({ browser, language, t }) => {
  test('what a person would see as broken is found, and nothing else', async () => {
    const tab = await browser.openTab();
    await tab.showOn(NARROW);
    await tab.open('https://broken.example/');
    const faults = await tab.evaluate<string[]>(`(${layoutFaults})([document.body])`);
    expect(faults).toEqual([
      'sticks out of its box: “Unbreakable-words-that-leave-a-box”',
      'is cut off: “Cut off here and there and everywhere, s”',
      'leaves the screen sideways: “Far away”',
      'stand on one another: “Written first” and “Written over”',
      expect.stringMatching(/^the page is \d+ wide on a screen of 320$/),
    ]);
    await tab.close();
  });

  test.each(SCENES)('$name: nothing is cut off, covered, unnamed or hard to read, in light and dark', async (scene) => {
    const faults = await onStage(scene, browser, t, NARROW, async (stage) => {
      // Colours are the same in every language.
      const inDark = language === 'ja' ? await inTheDark(stage, scene) : [];
      return [...inDark, ...(await allFaults(stage, scene))];
    });
    expect(faults).toEqual([]);
  });
});

async function inTheDark(stage: OnStage, scene: Scene): Promise<string[]> {
  await stage.surface.showIn('dark');
  const faults = await faultsOfColour(stage, scene);
  await stage.surface.showIn('light');
  return faults.map((fault) => `in dark: ${fault}`);
}
