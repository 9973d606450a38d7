import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventually } from './eventually.ts';

export type SavedFile = { readonly name: string; readonly text: string };

/** What the browser calls a file that is not all there yet. */
const UNFINISHED = /\.(?:part|crdownload)$|^\./;

/** The folder of one browser's downloads. */
export class Downloads {
  readonly folder = mkdtempSync(join(tmpdir(), 'gift-card-guard-downloads-'));

  /** Waits for a file whose name ends so, and takes it out of the folder. */
  async take(ending: string): Promise<SavedFile> {
    const name = await eventually(async () => {
      const files = readdirSync(this.folder);
      // Firefox puts an empty file in its place first.
      if (files.some((file) => UNFINISHED.test(file))) return undefined;
      return files.find((file) => file.endsWith(ending) && readFileSync(join(this.folder, file)).length > 0);
    });
    if (name === undefined) throw new Error(`no download ends with ${ending}; there are: ${readdirSync(this.folder).join(', ') || 'none'}`);
    const text = readFileSync(join(this.folder, name), 'utf8');
    rmSync(join(this.folder, name));
    return { name, text };
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
