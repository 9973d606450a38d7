import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventually } from './eventually.ts';

export type SavedFile = { readonly name: string; readonly text: string };

/** The folder of one browser's downloads. */
export class Downloads {
  readonly folder = mkdtempSync(join(tmpdir(), 'gift-card-guard-downloads-'));

  /** Waits for a file of such a name that is all there, and takes it out of the folder. */
  async take(named: RegExp): Promise<SavedFile> {
    const name = await eventually(async () => {
      const files = readdirSync(this.folder);
      // While a file grows, Chromium has it under another name; Firefox has an empty one in its place, and another beside it.
      return files.length > 1 ? undefined : files.find((file) => named.test(file) && statSync(join(this.folder, file)).size > 0);
    });
    if (name === undefined) throw new Error(`no download is named ${named}; there are: ${readdirSync(this.folder).join(', ') || 'none'}`);
    const text = readFileSync(join(this.folder, name), 'utf8');
    rmSync(join(this.folder, name));
    return { name, text };
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
