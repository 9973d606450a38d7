import { existsSync, statSync } from 'node:fs';
import { step } from './step.mjs';

/** Installs the packages of the lockfile, unless they are there already. No package may run a script of its own. */
export async function installPackages() {
  const installed = 'node_modules/.package-lock.json';
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs) return;
  await step('Installing packages from package-lock.json', 'npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    hint: 'Check the network and the npm registry (npm ping), then run the same command again.',
  });
}
