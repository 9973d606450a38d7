import { type LineReading, leftOut } from '../entry.ts';
import { listedHost } from '../listed-host.ts';

const LINE = /^(\d{1,3}(?:\.\d{1,3}){3}|[0-9a-f]{0,4}:[0-9a-f:.]{1,40}(?:%\w{1,16})?)\s+(\S.*)$/i;
/** Addresses behind which nobody answers. Any other names a machine, and warns of nothing. */
const NOWHERE = /^(?:0\.0\.0\.0|127\.[\d.]+|::1?|0:0:0:0:0:0:0:[01])$/;
/** The names every hosts file begins with. */
const OWN_NAMES = /^(?:localhost|localhost\.localdomain|localhost[46]?(?:\.localdomain[46])?|local|broadcasthost|ip6-\S+|0\.0\.0\.0)$/i;

/** A line of a hosts file: an address, then names. `null` for another kind of line. */
export function readHostsLine(line: string): LineReading | null {
  const [, address, names] = LINE.exec(line) ?? [];
  if (address === undefined || names === undefined) return null;
  const others = names.split(/\s+/).filter((name) => name !== '' && !OWN_NAMES.test(name));
  const readings = others.map((name) => (NOWHERE.test(address) ? listedHost(name, 'plain') : leftOut('part')));
  return { entries: readings.flatMap(({ entries }) => entries), skipped: readings.flatMap(({ skipped }) => skipped) };
}
