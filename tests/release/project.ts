import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { git } from '../../scripts/release/git.ts';

export const CHANGELOG = `# Changelog

## 0.3.0 (unreleased)

- Something for later.

## 0.2.0 (2026-12-01)

- Something people get.

## 0.1.0 (2026-11-26)

- The first.
`;

/** A small project with a history of its own. */
export type Project = { readonly root: string; readonly write: (file: string, content: string) => void; readonly commit: () => void };

/** A project whose 0.1.0 was released, for one test. */
export async function inProject(story: (project: Project) => Promise<void>): Promise<void> {
  const root = mkdtempSync(join(tmpdir(), 'release-'));
  const write = (file: string, content: string) => writeFileSync(join(root, file), content);
  const commit = () => {
    git(root, 'add', '--all');
    git(root, 'commit', '--quiet', '--message', 'A change');
  };
  try {
    git(root, 'init', '--quiet', '--initial-branch', 'main');
    for (const [key, value] of [
      ['user.name', 'A Maintainer'],
      ['user.email', 'maintainer@a.example'],
      ['commit.gpgsign', 'false'],
      ['tag.gpgsign', 'false'],
    ] as const)
      git(root, 'config', key, value);
    write('.gitignore', '/dist/\n');
    write('package.json', `${JSON.stringify({ name: 'small', version: '0.1.0', license: 'MIT' }, null, 2)}\n`);
    write('package-lock.json', `${JSON.stringify({ name: 'small', version: '0.1.0', lockfileVersion: 3, packages: { '': { version: '0.1.0' } } }, null, 2)}\n`);
    write('CHANGELOG.md', CHANGELOG);
    commit();
    git(root, 'tag', 'v0.1.0');
    await story({ root, write, commit });
  } finally {
    rmSync(root, { recursive: true });
  }
}
