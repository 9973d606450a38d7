import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { StepError } from '../setup/step.mjs';
import { CHECKSUMS } from './pack.ts';

/** How the other place differs: where its packages come from, and what its shell says. */
export type Elsewhere = { readonly packages: 'install' | { readonly linkTo: string }; readonly env: Readonly<Record<string, string>> };

/**
 * Unpacks the sources in another folder, with files that say they are decades old, and makes the packages there with the same
 * commands a reviewer would use. Gives the checksums that came of it.
 */
export function packagedElsewhere(sources: Uint8Array, { packages, env }: Elsewhere): string {
  const folder = mkdtempSync(join(tmpdir(), 'elsewhere-'));
  const run = (command: string, ...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(command, args, {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, ...env },
      shell: process.platform === 'win32',
    });
    if (status !== 0)
      throw new StepError(
        `In ${folder}, ${command} ${args.join(' ')} failed.\n${stdout}${stderr}\n→ The sources hold only what git tracks: git add what is new, then the same command again.`,
      );
  };
  try {
    unpackInto(folder, sources);
    if (packages === 'install') run('npm', 'ci', '--ignore-scripts', '--no-audit', '--no-fund');
    else symlinkSync(packages.linkTo, join(folder, 'node_modules'));
    run('npm', 'run', 'package');
    return readFileSync(join(folder, 'dist/packages', CHECKSUMS), 'utf8');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function unpackInto(folder: string, archive: Uint8Array): void {
  for (const [path, content] of Object.entries(unzipSync(archive))) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
    utimesSync(file, 1, 1);
  }
}
