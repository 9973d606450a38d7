import process from 'node:process';
import { textsIn } from '../../tests/browser/support/texts.ts';
import { Album } from './album.ts';
import type { Language } from './language.ts';
import { launch } from './launch.ts';
import { broken, judge, type Outcome } from './outcome.ts';
import type { Place } from './places.ts';
import { tourSite } from './tour-site.ts';
import { verdictTable } from './verdict-table.ts';
import { ROOMY, visit } from './visit.ts';

/** Visits every page without a window, tells how it went, and leaves the pictures. Gives the exit code. */
export async function driveTour(places: readonly Place[], language: Language): Promise<number> {
  const album = new Album(language);
  console.log('• Starting Chromium with the extension …');
  // A picture in the middle of an animation would show half a warning.
  const { browser } = await launch({ language, site: tourSite(places), viewport: ROOMY, reducedMotion: true });
  const outcomes: Outcome[] = [];
  try {
    for (const place of places) {
      process.stdout.write(`  ${String(place.number).padStart(2)}/${places.length} ${place.title[language]} … `);
      const outcome = await visit(browser, place, textsIn(language)).then(
        (sight) => judge(place, sight),
        (error) => broken(place, error),
      );
      album.keep(outcome);
      outcomes.push(outcome);
      console.log(outcome.wrong.length === 0 ? 'ok' : 'WRONG');
    }
  } finally {
    await browser.close();
  }
  console.log(`\n${verdictTable(outcomes)}\n\nScreenshots: ${album.bind(outcomes)}`);
  return conclude(outcomes);
}

function conclude(outcomes: readonly Outcome[]): number {
  const failed = outcomes.filter(({ wrong }) => wrong.length > 0);
  if (failed.length === 0) {
    console.log(`All ${outcomes.length} pages got the verdict they should.`);
    return 0;
  }
  console.error(`\n${failed.length} of ${outcomes.length} pages did not get the verdict they should:`);
  for (const { place, wrong } of failed) for (const sentence of wrong) console.error(`  ${place.page}: ${sentence}`);
  console.error('→ Look at the pictures in tour/index.html. A page says at its top which verdict is right (tests/pages); the rules are in src/rule-packs.');
  return 1;
}
