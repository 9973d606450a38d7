import { isAmazonOwned } from '../amazon.ts';
import { siteOf } from '../site.ts';
import { type Form, type LineReading, leftOut } from './entry.ts';

/** A name as nearly every list writes it. A last label that begins with a letter cannot be a part of an IP address. */
const USUAL = /^(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.){1,126}[a-z][a-z0-9-]{0,61}[a-z0-9]$/;
/** What an address may hold around its host, or instead of it; and what browsers let stand in one though no name has it. */
const AROUND_A_HOST = /[\s/\\@:?#%]/;
/** What browsers take for the dot between the parts of a name. Asked first: most of what is no name has none. */
const DOT = /[.\u3002\uff0e\uff61]/;
const LETTERS_OF_NAMES = /^[a-z0-9_.-]+$/;
const MOST_CHARACTERS = 253;

/** What a list says that names a host in that form. */
export function listedHost(name: string, form: Form, isException = false): LineReading {
  if (name.includes('*')) return leftOut('pattern');
  const host = hostOf(name);
  if (host === null) return leftOut('unreadable');
  if (siteOf(host) === null) return leftOut('shared');
  if (isAmazonOwned(host)) return leftOut('amazon');
  return { entries: [{ host, form, isException }], skipped: [] };
}

/** The host as browsers write it: lower case, letters of the world in their ASCII form. */
function hostOf(name: string): string | null {
  const plain = name.toLowerCase().replace(/\.$/, '');
  if (plain.length > MOST_CHARACTERS) return null;
  if (USUAL.test(plain)) return plain;
  if (!DOT.test(plain) || AROUND_A_HOST.test(plain) || !URL.canParse(`https://${plain}`)) return null;
  const { hostname } = new URL(`https://${plain}`);
  const labels = hostname.split('.');
  const isName = LETTERS_OF_NAMES.test(hostname) && labels.length > 1 && !labels.includes('') && hostname.length <= MOST_CHARACTERS;
  return isName ? hostname : null;
}
