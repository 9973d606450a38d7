// The tour npm start shows: in a window for a person to click through, or driven without one and checked.
import process from 'node:process';
import { StepError } from '../setup/step.mjs';
import { driveTour } from './drive.ts';
import { readOptions, USAGE } from './options.ts';
import { readPlaces } from './places.ts';
import { showTour } from './window.ts';

async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2), process.platform, process.env);
  if (options.way === 'help') {
    console.log(USAGE);
    return 0;
  }
  if (options.way === 'unclear') {
    console.error(`${options.why}\n\n${USAGE}`);
    return 2;
  }
  if (options.note) console.log(options.note);
  const places = readPlaces();
  return options.way === 'headless' ? driveTour(places, options.language) : showTour(places, options.language);
}

const status = await main().catch((error: unknown) => {
  if (!(error instanceof StepError)) throw error;
  console.error(`\n${error.message}`);
  return 1;
});
// A browser that failed half-way through its start would else keep this process waiting.
process.exit(status);
