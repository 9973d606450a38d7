// The pictures npm run gallery takes: of every screen and state, or the few that the README and the stores show.
import process from 'node:process';
import { StepError } from '../setup/step.mjs';
import { makeGallery } from './gallery.ts';
import { readOptions, USAGE } from './options.ts';
import { makeReadmePictures } from './readme.ts';
import { makeStorePictures } from './store.ts';

async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2));
  if (options.way === 'help') {
    console.log(USAGE);
    return 0;
  }
  if (options.way === 'unclear') {
    console.error(`${options.why}\n\n${USAGE}`);
    return 2;
  }
  if (options.way === 'readme') return makeReadmePictures(options.languages);
  if (options.way === 'store') return makeStorePictures(options.languages);
  return makeGallery(options.languages, options.scenes);
}

const status = await main().catch((error: unknown) => {
  if (!(error instanceof StepError)) throw error;
  console.error(`\n${error.message}`);
  return 1;
});
// A browser that failed half-way through its start would else keep this process waiting.
process.exit(status);
