import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { contactSheet } from './contact-sheet.ts';
import type { Language } from './language.ts';
import type { Outcome } from './outcome.ts';
import type { Place } from './places.ts';

const FOLDER = fileURLToPath(new URL('../../tour/', import.meta.url));
const OURS = /^\d\d-.+\.png$/;

/** The file names of a place's two pictures. */
export function picturesOf({ slug }: Place): { page: string; popup: string } {
  return { page: `${slug}.png`, popup: `${slug}-popup.png` };
}

/** The folder of pictures a driven tour leaves behind. */
export class Album {
  /** Starts empty: a picture of an earlier tour would speak for this one. */
  constructor(private readonly language: Language) {
    mkdirSync(FOLDER, { recursive: true });
    for (const file of readdirSync(FOLDER).filter((name) => OURS.test(name))) rmSync(join(FOLDER, file));
  }

  keep({ place, sight }: Outcome): void {
    if (sight === null) return;
    const { page, popup } = picturesOf(place);
    writeFileSync(join(FOLDER, page), sight.page);
    writeFileSync(join(FOLDER, popup), sight.popup);
  }

  /** Writes the sheet that shows them all, and gives its path. */
  bind(outcomes: readonly Outcome[]): string {
    const sheet = join(FOLDER, 'index.html');
    writeFileSync(sheet, contactSheet(outcomes, this.language));
    return relative(process.cwd(), sheet);
  }
}
