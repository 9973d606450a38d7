import { spawn } from 'node:child_process';
import process from 'node:process';

/** A step that failed, with what the person can do next. */
export class StepError extends Error {}

const TICK = 5_000;

/**
 * Runs one long command, shows that it is still going, and keeps its output for the case that it fails.
 * @param {string} title what is being done, for the person who waits
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ hint: string, seconds?: number, env?: Record<string, string> }} options what to do when it fails, and how long it may take
 */
export async function step(title, command, args, { hint, seconds = 900, env = {} }) {
  const start = Date.now();
  const elapsed = () => Math.round((Date.now() - start) / 1000);
  console.log(`• ${title} …`);
  const ticker = setInterval(() => console.log(`  still working (${elapsed()} s)`), TICK);
  const output = await new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env }, shell: process.platform === 'win32' });
    const timer = setTimeout(() => child.kill(), seconds * 1000);
    let said = '';
    child.stdout.on('data', (data) => (said += data));
    child.stderr.on('data', (data) => (said += data));
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(timer);
      if (code === 0) resolve(said);
      else reject(new Error(said.split('\n').slice(-15).join('\n')));
    });
  })
    .catch((error) => {
      throw new StepError(`${title}: failed after ${elapsed()} s.\n${error.message}\n→ ${hint}`);
    })
    .finally(() => clearInterval(ticker));
  console.log(`  done (${elapsed()} s)`);
  return output;
}
