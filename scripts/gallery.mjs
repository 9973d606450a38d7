// npm run gallery: sets everything up, builds, and takes a picture of every screen and state. `-- --help` says how to narrow it.
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { step } from './setup/step.mjs';
import { afterSetup } from './setup.mjs';

await afterSetup(async () => {
  await step('Building the extension', 'npm', ['run', 'build:chrome'], { hint: 'See the message above; npm run check names the place.' });
  const { status } = spawnSync('npx', ['tsx', 'scripts/gallery/main.ts', ...process.argv.slice(2)], { stdio: 'inherit', shell: process.platform === 'win32' });
  process.exitCode = status ?? 1;
});
