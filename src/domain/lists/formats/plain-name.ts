import { type LineReading, leftOut } from '../entry.ts';
import { listedHost } from '../listed-host.ts';

/** Signs of rules for addresses, which nobody would put into a name. */
const OF_ADDRESSES = /[/$^|~=?&]/;

/** A name that stands alone: `example.com`, or with everything below it `.example.com`, `*.example.com`. */
export function readPlainName(line: string): LineReading {
  const name = line.replace(/\s+#.*$/, '');
  if (name.startsWith('*.')) return listedHost(name.slice(2), 'wildcard');
  if (name.startsWith('.')) return listedHost(name.slice(1), 'wildcard');
  return OF_ADDRESSES.test(name) ? leftOut(name.includes('*') ? 'pattern' : 'part') : listedHost(name, 'plain');
}
