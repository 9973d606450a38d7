import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { Scene } from '../../tests/browser/scenes/scene.ts';
import { ROOMY, siteOfScenes } from '../../tests/browser/scenes/stage.ts';
import type { Language } from '../../tests/browser/support/texts.ts';
import { launch } from '../tour/launch.ts';
import { type Picture, picturesOf } from './picture.ts';
import { type Entry, fileOf, sheet } from './sheet.ts';

const FOLDER = fileURLToPath(new URL('../../gallery/', import.meta.url));

/** Takes all pictures asked for and binds them into one sheet. Gives the exit code. */
export async function makeGallery(languages: readonly Language[], scenes: readonly Scene[]): Promise<number> {
  const start = Date.now();
  // Starts empty: a picture of an earlier run would speak for this one.
  rmSync(FOLDER, { recursive: true, force: true });
  const entries: Entry[] = [];
  for (const language of languages) entries.push(...(await inLanguage(language, scenes)));
  const path = join(FOLDER, 'index.html');
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(path, sheet(scenes, entries));
  const pictures = entries.reduce((sum, { files }) => sum + files.length, 0);
  console.log(`\n${pictures} pictures in ${Math.round((Date.now() - start) / 1000)} s: ${relative(process.cwd(), path)}`);
  return conclude(entries);
}

async function inLanguage(language: Language, scenes: readonly Scene[]): Promise<Entry[]> {
  console.log(`• Starting Chromium in ${language} …`);
  const { browser } = await launch({ language, site: siteOfScenes(), viewport: ROOMY, reducedMotion: true });
  const entries: Entry[] = [];
  try {
    for (const [at, scene] of scenes.entries()) {
      process.stdout.write(`  ${language} ${String(at + 1).padStart(2)}/${scenes.length} ${scene.name} … `);
      const entry = await picturesOf(scene, language, browser).then(
        (pictures) => ({ scene, language, files: pictures.map(keep), failed: null }),
        (error: unknown) => ({ scene, language, files: [], failed: error instanceof Error ? error.message : String(error) }),
      );
      entries.push(entry);
      console.log(entry.failed === null ? `${entry.files.length} pictures` : 'FAILED');
    }
  } finally {
    await browser.close();
  }
  return entries;
}

function keep(picture: Picture): Omit<Picture, 'image'> {
  const { image, ...file } = picture;
  mkdirSync(join(FOLDER, picture.language), { recursive: true });
  writeFileSync(join(FOLDER, fileOf(picture)), image);
  return file;
}

function conclude(entries: readonly Entry[]): number {
  const failed = entries.filter((entry) => entry.failed !== null);
  if (failed.length === 0) return 0;
  console.error(`\n${failed.length} scenes could not be brought about:`);
  for (const { scene, language, failed: why } of failed) console.error(`  ${scene.name} (${language}): ${why?.slice(0, 300)}`);
  console.error(`→ How a scene is brought about stands in tests/browser/scenes. One alone: npm run gallery -- --scene ${failed[0]?.scene.name}`);
  return 1;
}
