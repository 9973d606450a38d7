// npm test: sets everything up and runs every check there is, each with its own title. Stops at the first that fails.
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { provideFirefox } from './setup/browsers.mjs';
import { afterSetup } from './setup.mjs';

/** @type {readonly [title: string, script: string][]} */
const CHECKS = [
  ['Types, lint, format', 'check'],
  ['Build for Chrome and Firefox', 'build'],
  ['Mozilla’s linter on the Firefox package', 'lint:firefox'],
  ['Unit tests; no pattern can be made slow', 'test:node'],
  ['Accuracy on labelled pages', 'evaluate:all'],
  ['Stories in real browsers', 'test:browser'],
];

await afterSetup(async () => {
  await provideFirefox();
  for (const [title, script] of CHECKS) {
    const start = Date.now();
    console.log(`\n━━ ${title} (npm run ${script})`);
    const { status } = spawnSync('npm', ['run', '--silent', script], { stdio: 'inherit', shell: process.platform === 'win32' });
    if (status !== 0) {
      console.error(`\n${title} failed. Run it alone with: npm run ${script}`);
      process.exitCode = 1;
      return;
    }
    console.log(`━━ ${title}: done in ${Math.round((Date.now() - start) / 1000)} s`);
  }
});
