/**
 * How a list names a host: `example.com` (also a line of a hosts file), `||example.com^`, `*://*.example.com/*`, `*://example.com/*`.
 * Their order is part of what is stored.
 */
export const FORMS = ['plain', 'rule', 'wildcard', 'host'] as const;
export type Form = (typeof FORMS)[number];

/** One host a list names; an exception says that the list means the opposite there. */
export type Entry = { readonly host: string; readonly form: Form; readonly isException: boolean };

/** Why something in a list is left out. */
export const SKIP_REASONS = ['part', 'pattern', 'shared', 'amazon', 'unreadable'] as const;
/**
 * `part`: concerns only some addresses of a site or parts of pages. `pattern`: meets names we cannot count. `shared`: a suffix below
 * which others have sites of their own. `amazon`: Amazon's own. `unreadable`: no name of a host.
 */
export type SkipReason = (typeof SKIP_REASONS)[number];

/** What one line says: nothing at all, hosts, or what had to be left out. */
export type LineReading = { readonly entries: readonly Entry[]; readonly skipped: readonly SkipReason[] };

export const NOTHING_SAID: LineReading = { entries: [], skipped: [] };

export function leftOut(reason: SkipReason): LineReading {
  return { entries: [], skipped: [reason] };
}

/** Whether an entry for a host holds for the hosts below it, too. A plain name does where it is a whole site. */
export function reachesBelow(form: Form, isSite: boolean): boolean {
  return form === 'rule' || form === 'wildcard' || (form === 'plain' && isSite);
}

/** The entry as a list writes it. */
export function asWritten({ host, form, isException }: Entry): string {
  switch (form) {
    case 'plain':
      return host;
    case 'rule':
      return `${isException ? '@@' : ''}||${host}^`;
    case 'wildcard':
      return `${isException ? '@' : ''}*://*.${host}/*`;
    case 'host':
      return `${isException ? '@' : ''}*://${host}/*`;
  }
}
