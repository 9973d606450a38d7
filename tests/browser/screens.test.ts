import { expect, test } from 'vitest';
import { SCENES } from './scenes/all.ts';
import { BROKEN_PAGE } from './screens/broken-page.ts';
import { lookAtScreens, NARROW } from './screens/every-screen.ts';
import { layoutFaults } from './screens/layout-faults.ts';
import { inBrowsers } from './support/in-browsers.ts';
import { servePage } from './support/site.ts';

test('every scene has a name of its own', () => {
  const names = SCENES.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

inBrowsers('the look for faults', { browsers: ['chromium'], languages: ['ja'], site: servePage('broken.example', BROKEN_PAGE) }, ({ browser }) => {
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
});

lookAtScreens(SCENES, ['ja'], true);
