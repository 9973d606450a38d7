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
  return withoutNpm(stdout);
}

/** The bill names the npm it was read with, which would make it another one on every machine. */
function withoutNpm(bill: string): string {
  const read: { metadata: { tools: { components: { name: string }[] } } } = JSON.parse(bill);
  const { tools } = read.metadata;
  tools.components = tools.components.filter(({ name }) => name !== 'npm');
  return `${JSON.stringify(read, null, 2)}\n`;
}
