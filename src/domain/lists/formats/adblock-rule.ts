import { type LineReading, leftOut } from '../entry.ts';
import { listedHost } from '../listed-host.ts';

/** `||host^`, with `@@` before an exception, and options after a `$`. */
const WHOLE_HOST = /^(@@)?\|\|([^/^$|]{1,300})\^\|?(?:\$(.{0,300}))?$/;
/** Options with which a rule still speaks of the page itself. */
const OF_PAGES = new Set(['all', 'doc', 'document', 'important']);
const BEGINNING = /^(?:@@|\|)/;
/** Rules for elements, styles and scripts of pages: `##`, `#@#`, `#?#`, `#$#`, `#%#`, `$$`. */
const OF_ELEMENTS = /#[@?$%]{0,3}#|\$\$/;

/** A network rule of an ad blocker. `null` for another kind of line. */
export function readAdblockRule(line: string): LineReading | null {
  if (OF_ELEMENTS.test(line)) return leftOut('part');
  if (!BEGINNING.test(line)) return null;
  const [, exception, host, options] = WHOLE_HOST.exec(line) ?? [];
  if (host === undefined) return leftOut(line.includes('*') ? 'pattern' : 'part');
  const isOfPages = options === undefined || options.split(',').every((option) => OF_PAGES.has(option.trim()));
  return isOfPages ? listedHost(host, 'rule', exception !== undefined) : leftOut('part');
}
