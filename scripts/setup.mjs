// Everything a fresh clone needs, with nothing but Node and npm: packages from the lockfile and browsers.

import { provideChromium, provideFirefox } from './setup/browsers.mjs';
import { checkNode } from './setup/node-version.mjs';
import { installPackages } from './setup/packages.mjs';
import { StepError } from './setup/step.mjs';

/** @param {() => Promise<void>} next what to do once everything is there */
export async function afterSetup(next) {
  try {
    checkNode();
    await installPackages();
    await provideChromium();
    await next();
  } catch (error) {
    if (!(error instanceof StepError)) throw error;
    console.error(`\n${error.message}`);
    process.exitCode = 1;
  }
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  await afterSetup(async () => {
    await provideFirefox();
    console.log('Ready. Next: npm start, or npm test.');
  });
}
