import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StepError } from '../setup/step.mjs';
import type { Files } from './zip.ts';

/** The project's files as paths from the root: in a clone what git tracks, in unpacked sources all but what .gitignore names. */
export function projectFiles(root: string): string[] {
  return existsSync(join(root, '.git')) ? listed(root, ['ls-files', '-z']) : unpackedFiles(root);
}

/** Everything a reviewer needs to build the same packages. */
export function sourceFiles(root: string): Files {
  return new Map(projectFiles(root).map((path) => [path, readFileSync(join(root, path))]));
}

function unpackedFiles(root: string): string[] {
  const empty = mkdtempSync(join(tmpdir(), 'no-history-'));
  try {
    listed(root, ['init', '--quiet', '--bare', empty]);
    return listed(root, ['--git-dir', empty, '--work-tree', root, 'ls-files', '-z', '--others', '--exclude-standard']);
  } finally {
    rmSync(empty, { recursive: true });
  }
}

function listed(root: string, args: readonly string[]): string[] {
  const { status, stdout, stderr } = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new StepError(`git cannot say which files belong to the project.\n${stderr ?? ''}→ Install git, then the same command again.`);
  return stdout.split('\0').filter((path) => path !== '' && existsSync(join(root, path)));
}
