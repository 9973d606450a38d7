import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { missingInChangelog } from './changelog.ts';
import { changes, releasedVersions } from './git.ts';
import { compareVersions, isVersion, versionOf } from './version.ts';

/** Everything that stands against releasing this version from this folder, each with what to do. */
export function refusals(root: string, version: string): string[] {
  if (!isVersion(version)) return [`"${version}" is no version: three numbers, as in 1.2.3.`];
  return [...treeRefusals(root), ...versionRefusals(root, version), ...missingInChangelog(readFileSync(join(root, 'CHANGELOG.md'), 'utf8'), version)];
}

function treeRefusals(root: string): string[] {
  const changed = changes(root);
  return changed === '' ? [] : [`There are changes that are not committed; commit or stash them:\n${changed}`];
}

function versionRefusals(root: string, version: string): string[] {
  const released = releasedVersions(root).sort(compareVersions);
  const [last, current] = [released.at(-1), versionOf(root)];
  if (released.includes(version)) return [`${version} was released before: the tag v${version} exists.`];
  if (last !== undefined && compareVersions(version, last) < 0) return [`${version} is lower than ${last}, which was released before.`];
  // The version in package.json may go out as it stands, as long as it never did.
  if (compareVersions(version, current) < 0) return [`${version} is lower than ${current}, the version in package.json.`];
  return [];
}
