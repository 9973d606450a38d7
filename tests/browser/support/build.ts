import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
/** The browsers of the stories, and the builds they take. */
const MODES: Readonly<Record<string, string>> = { chromium: 'chrome', firefox: 'firefox' };

/** A build of the extension for one story. */
export type Build = { readonly folder: string; readonly remove: () => void };

/** Builds the extension for a browser with these variables set, in a folder of its own. */
export async function buildWith(browser: string, variables: Readonly<Record<string, string>>): Promise<Build> {
  const mode = MODES[browser] ?? browser;
  const folder = mkdtempSync(join(tmpdir(), 'build-'));
  await runVite(['build', '--mode', mode, '--logLevel', 'error', '--outDir', folder], variables);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

function runVite(args: readonly string[], variables: Readonly<Record<string, string>>): Promise<void> {
  // The test runner's own marks would make it another kind of build.
  const { VITEST: _, NODE_ENV: __, ...env } = process.env;
  return new Promise((resolve, reject) => {
    const vite = spawn(process.execPath, [join(ROOT, 'node_modules/vite/bin/vite.js'), ...args], { cwd: ROOT, env: { ...env, ...variables } });
    let said = '';
    for (const stream of [vite.stdout, vite.stderr]) stream.on('data', (data) => (said += data));
    vite.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`the build failed: ${said}`))));
  });
}
