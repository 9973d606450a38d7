import { type Zippable, zipSync } from 'fflate';

/** The contents of files by their path in the package. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** Stands in for every file's own time. A zip holds local time, so it is made from local parts: the same bytes in every zone. */
const NO_TIME = new Date(1980, 0, 1);

/**
 * A zip that depends on nothing but names and contents: in the order of the names, without times, owners or rights. Deflated in
 * JavaScript, because Node's own zlib gives other bytes on other processors.
 */
export function zip(files: Files): Uint8Array {
  const names = [...files.keys()].sort();
  const entries: Zippable = Object.fromEntries(names.map((name) => [name, files.get(name) ?? new Uint8Array()]));
  return zipSync(entries, { level: 9, mtime: NO_TIME });
}
