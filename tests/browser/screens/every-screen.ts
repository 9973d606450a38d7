import { expect, test } from 'vitest';
import type { Scene } from '../scenes/scene.ts';
import { type OnStage, onStage, siteOfScenes } from '../scenes/stage.ts';
import { inBrowsers } from '../support/in-browsers.ts';
import type { Language } from '../support/texts.ts';
import { allFaults, faultsOfColour, faultsOfLayout, faultsOfSize } from './look.ts';

/** A small phone, or a larger one at 200 %. */
export const NARROW = { width: 320, height: 640 };

/**
 * Looks for faults in these scenes, in these languages. Chromium alone: only it shows closed shadow roots to an extension, and layout
 * and colours do not depend on the browser.
 */
export function lookAtScreens(scenes: readonly Scene[], languages: readonly Language[], touch = false): void {
  lookAt(scenes, languages, touch, 'nothing is cut off, covered, unnamed or hard to read, in light and dark', async (stage, scene, language) => {
    // Colours are the same in every language.
    const inDark = language === 'ja' ? await inTheDark(stage, scene) : [];
    // The popup that hangs from a toolbar is not for fingers; on a phone it is a page.
    const tooSmall = touch && scene.where !== 'popup' ? await faultsOfSize(stage, scene) : [];
    return [...inDark, ...tooSmall, ...(await allFaults(stage, scene))];
  });
}

/** Looks only for what other words, longer or shorter, can break. */
export function lookAtTheirWords(scenes: readonly Scene[], languages: readonly Language[]): void {
  lookAt(scenes, languages, false, 'nothing is cut off, covered or off the screen', faultsOfLayout);
}

type Look = (stage: OnStage, scene: Scene, language: Language) => Promise<string[]>;

function lookAt(scenes: readonly Scene[], languages: readonly Language[], touch: boolean, nothingIsWrong: string, look: Look): void {
  const setting = { browsers: ['chromium'] as const, languages, site: siteOfScenes(), reducedMotion: true, touch };
  inBrowsers(`screens, on a narrow screen${touch ? ' for fingers' : ''}`, setting, ({ browser, language, t }) => {
    test.each(scenes)(`$name: ${nothingIsWrong}`, async (scene) => {
      expect(await onStage(scene, browser, t, NARROW, (stage) => look(stage, scene, language))).toEqual([]);
    });
  });
}

async function inTheDark(stage: OnStage, scene: Scene): Promise<string[]> {
  await stage.surface.showIn('dark');
  const faults = await faultsOfColour(stage, scene);
  await stage.surface.showIn('light');
  return faults.map((fault) => `in dark: ${fault}`);
}
