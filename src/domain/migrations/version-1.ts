import { isObject } from './is-object.ts';
import type { Stored } from './migrate.ts';

/**
 * Version 1 kept the settings as they are used, in one item: groups of values, and two lists of sites. Version 2 keeps each value
 * and each site with a mark of its age, so that devices can be brought together; what comes from here is older than any change.
 */
export function fromVersion1({ version: _, trustedSites, ...groups }: Stored): Stored {
  const { pauses, ...guards } = isObject(groups['guards']) ? groups['guards'] : {};
  const fields = Object.entries({ ...groups, guards }).flatMap(([part, value]) =>
    isObject(value) ? Object.entries(value).map(([name, inner]) => [`${part}.${name}`, inner]) : [[part, value]],
  );
  return {
    version: 2,
    fields: Object.fromEntries(fields.map(([path, value]) => [path, [value, 0]])),
    marks: Object.fromEntries([
      ...entriesOf(trustedSites).map(([site, entry]) => [`trusted/${site}`, entry]),
      ...entriesOf(pauses).map(([site, entry, guard]) => [`paused-${guard}/${site}`, entry]),
    ]),
  };
}

/** The first entry of a site is the one that counted. */
function entriesOf(list: unknown): [site: string, mark: object, guard: string][] {
  const entries = Array.isArray(list) ? list.filter(isObject) : [];
  return entries.reverse().map(({ site, guard, ...agreed }) => [String(site), { turn: 1, agreed }, String(guard)]);
}
