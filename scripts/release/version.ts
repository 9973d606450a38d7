import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Browsers take numbers of up to five digits, without leading zeros. */
const VERSION = /^(0|[1-9]\d{0,3}|[1-5]\d{4})\.(0|[1-9]\d{0,3}|[1-5]\d{4})\.(0|[1-9]\d{0,3}|[1-5]\d{4})$/;

export function isVersion(text: string): boolean {
  return VERSION.test(text);
}

/** Below zero when the first is the older one. */
export function compareVersions(one: string, other: string): number {
  const [ones, others] = [one, other].map((version) => version.split('.').map(Number));
  const differences = (ones ?? []).map((number, at) => number - (others?.[at] ?? 0));
  return differences.find((difference) => difference !== 0) ?? 0;
}

export function versionOf(root: string): string {
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version;
}

/** Writes the version into package.json, where everything else takes it from, and into the lockfile. Gives a way back. */
export function setVersion(root: string, version: string): () => void {
  const files = ['package.json', 'package-lock.json'].map((name) => join(root, name));
  const before = files.map((file) => readFileSync(file, 'utf8'));
  for (const [at, file] of files.entries()) {
    const content = JSON.parse(before[at] ?? '');
    content.version = version;
    if (content.packages) content.packages[''].version = version;
    writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`);
  }
  return () => {
    for (const [at, file] of files.entries()) writeFileSync(file, before[at] ?? '');
  };
}
