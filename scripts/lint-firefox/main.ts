// npm run lint:firefox: what Mozilla's own linter, which also judges what is handed in, says of the package for Firefox.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { Report, unexplained } from './findings.ts';

const BUILT = 'dist/firefox';

function main(): number {
  if (!existsSync(`${BUILT}/manifest.json`)) {
    console.error(`There is no build in ${BUILT}.\n→ npm run build:firefox`);
    return 2;
  }
  const { stdout, stderr } = spawnSync('npx', ['web-ext', 'lint', '--source-dir', BUILT, '--no-config-discovery', '--no-input', '--output', 'json'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (!stdout.startsWith('{')) {
    console.error(`The linter did not answer.\n${stdout}${stderr}`);
    return 2;
  }
  const { errors, warnings, notices } = Report.parse(JSON.parse(stdout));
  const all = [...errors, ...warnings, ...notices];
  const open = unexplained(all, (file) => readFileSync(`${BUILT}/${file}`, 'utf8'));
  for (const { code, message, description = '', file = '', line = '', column = '' } of open)
    console.error(`${file}:${line}:${column} ${code}: ${message}\n  ${description}`);
  console.log(`${BUILT}: ${open.length} findings to mend, ${all.length - open.length} of Preact's own (docs/store explains them)`);
  return open.length === 0 ? 0 : 1;
}

process.exitCode = main();
