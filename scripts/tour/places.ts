import { type Fixture, fixture } from '../../tests/support/fixtures.ts';
import { StepError } from '../setup/step.mjs';
import { STOPS, type Stop } from './stops.ts';

/** A stop with its page, ready to be visited. */
export type Place = Stop & {
  /** From 1, as it stands in the tour. */
  readonly number: number;
  readonly fixture: Fixture;
  /** Where a visitor starts. */
  readonly url: string;
  /** Begins every file name that belongs to this stop. */
  readonly slug: string;
};

/** Every stop with its page. */
export function readPlaces(): Place[] {
  return STOPS.map((stop, index) => {
    const page = pageOf(stop);
    const name = stop.page.split('/').at(-1) ?? stop.page;
    return {
      ...stop,
      number: index + 1,
      fixture: page,
      url: new URL(stop.approach?.start ?? page.url, page.url).href,
      slug: `${String(index + 1).padStart(2, '0')}-${name}`,
    };
  });
}

function pageOf({ page }: Stop): Fixture {
  try {
    return fixture(page);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new StepError(`The tour page ${page} cannot be read: ${why}\n→ Correct its name in scripts/tour/stops.ts, or the page in tests/pages/${page}.html.`);
  }
}
