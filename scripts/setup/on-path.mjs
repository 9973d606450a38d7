import { spawnSync } from 'node:child_process';
import process from 'node:process';

/**
 * @param {string} name of a program
 * @returns {string | null} where it is, if it is on the PATH
 */
export function onPath(name) {
  const { status, stdout } = spawnSync(process.platform === 'win32' ? 'where' : 'which', [name], { encoding: 'utf8' });
  return status === 0 ? (stdout.split('\n')[0]?.trim() ?? null) : null;
}
