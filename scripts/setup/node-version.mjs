import process from 'node:process';
import { StepError } from './step.mjs';

const NEEDED = [20, 19];

/** Stops early, and says why, on a Node that cannot run the tools. */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [neededMajor = 0, neededMinor = 0] = NEEDED;
  if (major > neededMajor || (major === neededMajor && minor >= neededMinor)) return;
  throw new StepError(
    `This is Node ${process.versions.node}; Gift Card Guard needs ${NEEDED.join('.')} or newer.\n→ Install a newer Node from https://nodejs.org and run the same command again.`,
  );
}
