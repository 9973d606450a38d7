import { siteOf } from '../site.ts';
import { type Entry, reachesBelow } from './entry.ts';
import { entriesFor, type ListIndex } from './list-index.ts';

/** The entry that holds for a host: for itself, or for one above it up to its site. An exception goes before all others. */
export function findEntry(index: ListIndex, host: string): Entry | null {
  const name = host.replace(/\.$/, '');
  const site = siteOf(name);
  let found: Entry | null = null;
  for (const candidate of fromHostToSite(name, site)) {
    const holding = entriesFor(index, candidate).filter(({ form }) => candidate === name || reachesBelow(form, candidate === site));
    const exception = holding.find(({ isException }) => isException);
    if (exception) return exception;
    found ??= holding[0] ?? null;
  }
  return found;
}

function fromHostToSite(host: string, site: string | null): string[] {
  const candidates = [host];
  let name = host;
  while (site !== null && name.length > site.length) {
    name = name.slice(name.indexOf('.') + 1);
    candidates.push(name);
  }
  return candidates;
}
