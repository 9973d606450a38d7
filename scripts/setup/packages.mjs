import { existsSync, lstatSync, readlinkSync, statSync } from 'node:fs';
import { StepError, step } from './step.mjs';

/** Installs the packages of the lockfile, unless they are there already. No package may run a script of its own. */
export async function installPackages() {
  const installed = 'node_modules/.package-lock.json';
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs) return;
  refuseLink('node_modules');
  await step('Installing packages from package-lock.json', 'npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    hint: 'Check the network and the npm registry (npm ping), then run the same command again.',
  });
}

/**
 * npm empties the folder before it installs. Through a link that would be the folder of another checkout.
 * @param {string} folder
 */
export function refuseLink(folder) {
  if (!lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink()) return;
  throw new StepError(
    `${folder} is a link to ${readlinkSync(folder)}, which npm would empty first.\n→ Delete the link (not the folder behind it), and run the same command again.`,
  );
}
