import { spawnSync } from 'node:child_process';
import { StepError } from '../setup/step.mjs';

/** Runs git and gives what it says. */
export function git(root: string, ...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new StepError(`git ${args.join(' ')} failed.\n${stderr ?? ''}→ Mend what it names, then the same command again.`);
  return stdout.trimEnd();
}

/** Files that are changed, new or gone, one a line as git names them. */
export function changes(root: string): string {
  return git(root, 'status', '--porcelain');
}

/** Versions that were tagged, as `v1.2.3`. */
export function releasedVersions(root: string): string[] {
  return git(root, 'tag', '--list', 'v*')
    .split('\n')
    .flatMap((tag) => /^v(\d+\.\d+\.\d+)$/.exec(tag)?.[1] ?? []);
}
