import { join } from 'node:path';
import { putInto } from '../package/pack.ts';
import { StepError } from '../setup/step.mjs';
import { changes, git } from './git.ts';
import { refusals } from './refusals.ts';
import { setVersion, versionOf } from './version.ts';

/** What a release is made with. */
export type Workshop = {
  /** What else stands against it: permissions nobody acknowledged. */
  readonly objections: () => readonly string[];
  /** Runs every check there is; throws when one fails. */
  readonly check: () => Promise<void>;
  /** Makes everything that is handed out, by file name. */
  readonly make: () => Promise<ReadonlyMap<string, Uint8Array>>;
};

/** Releases a version: refuses, or checks, makes and only then commits and tags. A failure leaves everything as it was. */
export async function release(root: string, version: string, { objections, check, make }: Workshop): Promise<string> {
  const reasons = [...refusals(root, version), ...objections()];
  if (reasons.length > 0) throw new StepError(`${version} is not released.\n${reasons.map((reason) => `→ ${reason}`).join('\n')}`);
  const folder = join(root, 'dist/releases', version);
  const isNew = versionOf(root) !== version;
  const undo = isNew ? setVersion(root, version) : () => {};
  try {
    const before = changes(root);
    await check();
    const files = await make();
    if (changes(root) !== before)
      throw new StepError(
        `The checks or the build changed files that git tracks:\n${changes(root)}\n→ Look at them, commit or discard them, then the same command again.`,
      );
    putInto(folder, files);
    if (isNew) git(root, 'commit', '--quiet', '--message', `Release ${version}`, 'package.json', 'package-lock.json');
  } catch (error) {
    undo();
    throw error;
  }
  git(root, 'tag', '--annotate', '--message', `Gift Card Guard ${version}`, `v${version}`);
  return folder;
}
