import type { Scene } from '../../tests/browser/scenes/scene.ts';
import { onStage, siteOfScenes } from '../../tests/browser/scenes/stage.ts';
import type { GuardBrowser } from '../../tests/browser/support/browser.ts';
import { type Language, textsIn } from '../../tests/browser/support/texts.ts';
import { launch } from '../tour/launch.ts';
import { inFewColours } from './few-colours.ts';
import { hung } from './hung.ts';
import { DOCS, keepSmall, sceneNamed } from './in-the-project.ts';
import { pictureIn } from './picture.ts';
import { readScreenshot } from './png.ts';

/** The size both stores ask for; with a scale, scroll bars take no room. */
const SCREEN = { width: 1280, height: 800, scale: 1 };
const LARGEST = 150_000;
/** What a store shows, in this order. The rules hang from the toolbar over the page they are about. */
const SCENES: readonly Scene[] = [
  sceneNamed('banner'),
  sceneNamed('alert-caution'),
  sceneNamed('code-question'),
  { ...sceneNamed('popup-rules'), page: 'amazon-redeem/hit-jp-main' } as Scene,
  sceneNamed('examine'),
];

/** Takes the stores' pictures anew. Gives the exit code. */
export async function makeStorePictures(languages: readonly Language[]): Promise<number> {
  for (const language of languages) {
    console.log(`• Starting Chromium in ${language} …`);
    const { browser } = await launch({ language, site: siteOfScenes(), viewport: SCREEN, reducedMotion: true });
    try {
      for (const [at, scene] of SCENES.entries())
        keepSmall(`${DOCS}store/pictures/${language}-${at + 1}-${scene.name}.png`, inFewColours(await storePicture(scene, browser, language)), LARGEST);
    } finally {
      await browser.close();
    }
  }
  return 0;
}

function storePicture(scene: Scene, browser: GuardBrowser, language: Language) {
  return onStage(scene, browser, textsIn(language), SCREEN, async (stage) => {
    if (scene.where === 'popup-in-tab') await stage.tab.evaluate('scrollTo(0, 0)');
    const shown = readScreenshot(await pictureIn(stage, 'light', 'png'));
    if (scene.where !== 'popup') return shown;
    await stage.tab.showOn(SCREEN);
    return hung(shown, readScreenshot(await stage.tab.screenshot('png')));
  });
}
