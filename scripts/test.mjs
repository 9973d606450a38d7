// npm test: sets everything up and runs every check there is, each with its own title. Stops at the first that fails.
// With --all no page, screen or story is left out: what a release is checked with.
import { spawn } from 'node:child_process';
import process from 'node:process';
import { provideFirefox } from './setup/browsers.mjs';
import { afterSetup } from './setup.mjs';

/** @typedef {readonly [title: string, script: string]} Check */

/**
 * Stages one after the other. What stands side by side in one keeps one core busy each, and is told when it is over.
 * @type {readonly (readonly (readonly Check[])[])[]}
 */
const STAGES = [
  [
    [
      ['Types, lint, format', 'check'],
      ['Accuracy on labelled pages', 'evaluate:all'],
    ],
    [
      ['Build for Chrome and Firefox', 'build'],
      ['Mozilla’s linter on the Firefox package', 'lint:firefox'],
    ],
  ],
  [[['Unit tests; no pattern can be made slow; a search for input that breaks something', 'test:node']]],
  [[['Stories in real browsers', 'test:browser']]],
];

const WHOLE = process.argv.includes('--all') ? { PAGES: 'all', SCREENS: 'all', STORIES: 'all' } : {};

await afterSetup(async () => {
  await provideFirefox();
  for (const lanes of STAGES) {
    const results = await Promise.all(lanes.map((checks) => runInOrder(checks, lanes.length === 1)));
    if (results.includes(false)) {
      process.exitCode = 1;
      return;
    }
  }
});

/**
 * @param {readonly Check[]} checks
 * @param {boolean} isAlone whether nothing else speaks meanwhile
 */
async function runInOrder(checks, isAlone) {
  for (const [title, script] of checks) {
    const start = Date.now();
    const heading = `\n━━ ${title} (npm run ${script})`;
    if (isAlone) console.log(heading);
    const { code, said } = await run(script, isAlone);
    if (!isAlone) console.log(`${heading}\n${said}`);
    if (code !== 0) {
      console.error(`\n${title} failed. Run it alone with: npm run ${script}`);
      return false;
    }
    console.log(`━━ ${title}: done in ${Math.round((Date.now() - start) / 1000)} s`);
  }
  return true;
}

/**
 * @param {string} script
 * @param {boolean} isAlone
 * @returns {Promise<{ code: number | null, said: string }>}
 */
function run(script, isAlone) {
  return new Promise((resolve, reject) => {
    const child = spawn('npm', ['run', '--silent', script], {
      stdio: isAlone ? 'inherit' : ['inherit', 'pipe', 'pipe'],
      env: { ...process.env, ...WHOLE },
      shell: process.platform === 'win32',
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => (said += data));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, said }));
  });
}
