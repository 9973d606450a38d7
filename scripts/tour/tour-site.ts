import { type Site, serveFixtures, together } from '../../tests/browser/support/site.ts';
import type { Place } from './places.ts';

/** The pretended web of the tour: every page at its own address, and where its visitor starts. Nothing reaches the network. */
export function tourSite(places: readonly Place[], ...more: readonly Site[]): Site {
  const starts = places.map(({ fixture, url }) => ({ ...fixture, url }));
  return together(...more, serveFixtures([...places.map(({ fixture }) => fixture), ...starts]));
}
