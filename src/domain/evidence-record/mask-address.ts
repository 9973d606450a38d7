import { maskCodes } from '../mask.ts';

const HIDDEN = '•••';
/** Nobody but a page that wants to keep us busy escapes an escape more often. */
const MOST_ESCAPES = 10;
/** A long run of letters in both cases, as tokens have and words do not; those with digits are found like codes everywhere. */
const TOKEN = /(?=[A-Za-z_]*[a-z])(?=[A-Za-z_]*[A-Z])[A-Za-z_]{16,}/g;

/**
 * A web address that can be shown: values after `?`, `=` and `;`, what stands after `#`, names and passwords before the host,
 * and whatever looks like a code in the path are hidden. The host stays: it is what the record is about. `null` for other addresses.
 */
export function maskAddress(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, username, password, host, pathname, search, hash } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  const user = username || password ? `${HIDDEN}@` : '';
  const path = pathname.split('/').map(maskSegment).join('/');
  return `${protocol}//${user}${host}${path}${maskQuery(search)}${hash && `#${HIDDEN}`}`;
}

function maskSegment(segment: string): string {
  const [, name = '', sign = ''] = /^([^=;]*)([=;]?)/.exec(segment) ?? [];
  return maskName(name) + (sign && sign + HIDDEN);
}

function maskQuery(search: string): string {
  if (search === '') return '';
  const parts = search.slice(1).split('&');
  return `?${parts.map((part) => (part.includes('=') ? `${maskName(part.slice(0, part.indexOf('=')))}=${HIDDEN}` : HIDDEN)).join('&')}`;
}

/** As it stands in the address, unless something in it has to be hidden: a code may be written in escapes. */
function maskName(name: string): string {
  const readable = decode(name);
  if (readable === null) return HIDDEN;
  const masked = maskCodes(readable).replace(TOKEN, HIDDEN);
  return masked === readable ? name : masked.replace(/•+/g, HIDDEN);
}

/** The text behind all escapes; of broken escapes, those that can be read. `null` where there is no end of them. */
function decode(text: string): string | null {
  let readable = text;
  for (let times = 0; times < MOST_ESCAPES; times += 1) {
    const decoded = decodeOnce(readable);
    if (decoded === readable) return readable;
    readable = decoded;
  }
  return null;
}

function decodeOnce(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text.replace(/%[0-7][0-9a-f]/gi, decodeURIComponent);
  }
}
