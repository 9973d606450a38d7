import { mkdirSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { SCENES } from '../../tests/browser/scenes/all.ts';
import { onStage, siteOfScenes } from '../../tests/browser/scenes/stage.ts';
import { type Language, textsIn } from '../../tests/browser/support/texts.ts';
import { StepError } from '../setup/step.mjs';
import { launch } from '../tour/launch.ts';
import { inFewColours } from './few-colours.ts';
import { pictureIn } from './picture.ts';

const FOLDER = fileURLToPath(new URL('../../docs/pictures/', import.meta.url));
/** The moments the README shows, by scene. */
const MOMENTS = ['banner', 'alert-caution', 'code-question'];
/** A phone whose letters are sharp. */
const SCREEN = { width: 380, height: 600, scale: 2 };
/** They travel with every clone. */
const LARGEST = 60_000;

/** Takes the README's pictures anew. Gives the exit code. */
export async function makeReadmePictures(languages: readonly Language[]): Promise<number> {
  mkdirSync(FOLDER, { recursive: true });
  for (const language of languages) {
    console.log(`• Starting Chromium in ${language} …`);
    const { browser } = await launch({ language, site: siteOfScenes(), reducedMotion: true });
    try {
      for (const name of MOMENTS) {
        const scene = SCENES.find((candidate) => candidate.name === name);
        if (!scene)
          throw new StepError(`There is no scene ${name} any more.\n→ Choose another in scripts/gallery/readme.ts (npm run gallery -- --help lists them).`);
        const image = await onStage(scene, browser, textsIn(language), SCREEN, (stage) => pictureIn(stage, 'light', 'png'));
        keep(`${FOLDER}${name}-${language}.png`, inFewColours(image));
      }
    } finally {
      await browser.close();
    }
  }
  return 0;
}

function keep(path: string, image: Buffer): void {
  const shown = relative(process.cwd(), path);
  if (image.length > LARGEST)
    throw new StepError(
      `${shown} would have ${image.length} bytes; ${LARGEST} are allowed.\n→ Make SCREEN in scripts/gallery/readme.ts smaller, or choose a plainer scene.`,
    );
  writeFileSync(path, image);
  console.log(`  ${shown} (${Math.round(image.length / 1000)} kB)`);
}
