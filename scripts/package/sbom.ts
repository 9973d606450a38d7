import { spawnSync } from 'node:child_process';
import { StepError } from '../setup/step.mjs';

/** The bill of materials: what people get with the extension besides our own code, as CycloneDX. Read from the lockfile alone. */
export function billOfMaterials(root: string): string {
  const { status, stdout, stderr } = spawnSync('npx', ['cyclonedx-npm', '--package-lock-only', '--omit', 'dev', '--output-reproducible'], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new StepError(`The bill of materials could not be made.\n${stderr}\n→ npm run setup, then the same command again.`);
  return stdout;
}
