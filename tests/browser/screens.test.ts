import { expect, test } from 'vitest';
import { SCENES } from './scenes/all.ts';
import { onStage, siteOfScenes } from './scenes/stage.ts';
import { allFaults, faultsOfColour } from './screens/look.ts';
import { inBrowsers } from './support/in-browsers.ts';

/** A small phone, or a larger one at 200 %. */
const NARROW = { width: 320, height: 640 };

test('every scene has a name of its own', () => {
  const names = SCENES.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

/** Chromium alone: only it shows closed shadow roots to an extension, and layout and colours do not depend on the browser. */
inBrowsers('every screen, on a narrow screen', { browsers: ['chromium'], site: siteOfScenes(), reducedMotion: true }, ({ browser, t }) => {
  test.each(SCENES)('$name: nothing is cut off, covered, unnamed or hard to read, in light and dark', async (scene) => {
    const isOverPage = scene.where === 'page';
    const faults = await onStage(scene, browser, t, NARROW, async (stage) => {
      await stage.surface.showIn('dark');
      const inDark = await faultsOfColour(stage, isOverPage);
      await stage.surface.showIn('light');
      return [...inDark.map((fault) => `in dark: ${fault}`), ...(await allFaults(stage, isOverPage))];
    });
    expect(faults).toEqual([]);
  });
});
