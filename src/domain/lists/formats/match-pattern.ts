import { type LineReading, leftOut } from '../entry.ts';
import { listedHost } from '../listed-host.ts';

/** `*://*.example.com/*`, with `@` before an exception, `@1` before a highlight; also a whole address. */
const PATTERN = /^(@\d{0,2})?([a-z*]{1,12}):\/\/([^/]{0,300})(.{0,2000})$/i;
const SCHEMES = new Set(['*', 'http', 'https', '*-or-http', 'http*']);
const WHOLE_SITE = new Set(['', '/', '/*']);
/** Regular expressions of uBlacklist, for addresses or titles: `/…/`, `@/…/i`, `title/…/`. */
const EXPRESSION = /^@?\d{0,2}(?:title|url|path|host)?\s{0,8}(?:[*^$]?=|=~)?\s{0,8}\/.*\/[a-z]{0,8}$/i;

/** A match pattern of uBlacklist. `null` for another kind of line. */
export function readMatchPattern(line: string): LineReading | null {
  if (EXPRESSION.test(line) || line === '<all_urls>') return leftOut('pattern');
  const [, mark, scheme, host, path] = PATTERN.exec(line) ?? [];
  if (scheme === undefined || host === undefined || path === undefined) return null;
  const isHighlight = mark !== undefined && mark !== '@';
  if (isHighlight || !SCHEMES.has(scheme.toLowerCase()) || !WHOLE_SITE.has(path) || host.includes(':')) return leftOut('part');
  if (host.startsWith('*.')) return listedHost(host.slice(2), 'wildcard', mark === '@');
  return listedHost(host, 'host', mark === '@');
}
