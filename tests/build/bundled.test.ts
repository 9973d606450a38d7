import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { travellingPackages } from '../../scripts/licences/travelling.ts';
import { ROOT } from '../repository/source-files.ts';

/** Source maps say from which packages the code in a build comes. */
function bundledPackages(): Set<string> {
  const folder = mkdtempSync(join(tmpdir(), 'mapped-'));
  try {
    const args = ['node_modules/vite/bin/vite.js', 'build', '--mode', 'firefox', '--outDir', folder, '--emptyOutDir', '--sourcemap', '--logLevel', 'error'];
    execFileSync(process.execPath, args, { cwd: ROOT, env: { ...process.env, NODE_ENV: 'production', VITEST: '' }, stdio: 'pipe' });
    const maps = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.map'));
    const sources = maps.flatMap((map): string[] => JSON.parse(readFileSync(join(folder, map), 'utf8')).sources);
    return new Set(sources.flatMap((source) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1] ?? []));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('the code of others in a build is the code whose licences travel with it, and all of that is used', { timeout: 120_000 }, () => {
  expect([...bundledPackages()].sort()).toEqual(
    travellingPackages(ROOT)
      .map(({ name }) => name)
      .sort(),
  );
});
