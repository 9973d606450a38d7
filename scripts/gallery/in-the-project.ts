import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { SCENES } from '../../tests/browser/scenes/all.ts';
import type { Scene } from '../../tests/browser/scenes/scene.ts';
import { StepError } from '../setup/step.mjs';

/** Where pictures that belong to the project's papers lie. */
export const DOCS = fileURLToPath(new URL('../../docs/', import.meta.url));

/** The scene of a picture that papers show. */
export function sceneNamed(name: string): Scene {
  const scene = SCENES.find((candidate) => candidate.name === name);
  if (!scene) throw new StepError(`There is no scene ${name} any more.\n→ Choose another in scripts/gallery (npm run gallery -- --help lists them).`);
  return scene;
}

/** Writes a picture that travels with every clone, unless it is too large for that. */
export function keepSmall(path: string, image: Buffer, largest: number): void {
  const shown = relative(process.cwd(), path);
  if (image.length > largest)
    throw new StepError(`${shown} would have ${image.length} bytes; ${largest} are allowed.\n→ Make it smaller in scripts/gallery, or choose a plainer scene.`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, image);
  console.log(`  ${shown} (${Math.round(image.length / 1000)} kB)`);
}
