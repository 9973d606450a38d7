import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from './command.ts';

/** Every HTML file that is named or stands below a named folder, by name within each folder. Holds no more than one folder's names a depth. */
export async function* htmlFiles(paths: readonly string[]): AsyncGenerator<string> {
  for (const path of paths) {
    if ((await stat(path)).isDirectory()) yield* filesBelow(path);
    else yield path;
  }
}

async function* filesBelow(folder: string): AsyncGenerator<string> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => null);
  // A folder that may not be opened is handed on as if it were a file, so that it is told like one that cannot be read.
  if (entries === null) return yield folder;
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesBelow(path);
    else if (/\.x?html?$/i.test(entry.name)) yield path;
  }
}

/** Throws a `UsageError` that names the first path at which there is nothing. */
export async function mustExist(paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    if ((await stat(path).catch(() => null)) === null) throw new UsageError(`There is no file or folder ${path}.`);
  }
}
