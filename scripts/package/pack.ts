import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageContents, TARGETS } from './contents.ts';
import { billOfMaterials } from './sbom.ts';
import { sourceFiles } from './sources.ts';
import { zip } from './zip.ts';

export const CHECKSUMS = 'SHA256SUMS';

/** Everything a release consists of, by file name, from what was built last. */
export function pack(root: string): Map<string, Uint8Array> {
  const { name, version }: { name: string; version: string } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const files = new Map<string, Uint8Array>();
  for (const target of TARGETS) files.set(`${name}-${version}-${target}.zip`, zip(packageContents(root, target)));
  files.set(`${name}-${version}-sources.zip`, zip(sourceFiles(root)));
  files.set(`${name}-${version}.cdx.json`, Buffer.from(billOfMaterials(root)));
  return files.set(CHECKSUMS, Buffer.from(checksums(files)));
}

/** Puts the files into a folder in which nothing else remains. */
export function putInto(folder: string, files: ReadonlyMap<string, Uint8Array>): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of files) writeFileSync(join(folder, name), content);
}

/** As `sha256sum --check` reads them. */
function checksums(files: ReadonlyMap<string, Uint8Array>): string {
  return [...files].map(([name, content]) => `${createHash('sha256').update(content).digest('hex')}  ${name}\n`).join('');
}
