import { onStage, siteOfScenes } from '../../tests/browser/scenes/stage.ts';
import { type Language, textsIn } from '../../tests/browser/support/texts.ts';
import { launch } from '../tour/launch.ts';
import { inFewColours } from './few-colours.ts';
import { DOCS, keepSmall, sceneNamed } from './in-the-project.ts';
import { pictureIn } from './picture.ts';
import { readScreenshot } from './png.ts';

/** The moments the README shows, by scene. */
const MOMENTS = ['banner', 'alert-caution', 'code-question'];
/** A phone whose letters are sharp. */
const SCREEN = { width: 380, height: 600, scale: 2 };
const LARGEST = 60_000;

/** Takes the README's pictures anew. Gives the exit code. */
export async function makeReadmePictures(languages: readonly Language[]): Promise<number> {
  for (const language of languages) {
    console.log(`• Starting Chromium in ${language} …`);
    const { browser } = await launch({ language, site: siteOfScenes(), reducedMotion: true });
    try {
      for (const name of MOMENTS) {
        const image = await onStage(sceneNamed(name), browser, textsIn(language), SCREEN, (stage) => pictureIn(stage, 'light', 'png'));
        keepSmall(`${DOCS}pictures/${name}-${language}.png`, inFewColours(readScreenshot(image)), LARGEST);
      }
    } finally {
      await browser.close();
    }
  }
  return 0;
}
