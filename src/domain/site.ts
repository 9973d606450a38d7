import { parse } from 'tldts';

/**
 * The registrable domain a host belongs to (`shop.example.co.jp` → `example.co.jp`); the host itself where there is none (an IP
 * address, a name of the local network). `null` for a suffix below which others have sites of their own (`co.jp`, `github.io`).
 */
export function siteOf(host: string): string | null {
  const { domain, isIcann, isPrivate } = parse(host, { allowPrivateDomains: true });
  if (domain !== null) return domain;
  return isIcann || isPrivate ? null : host;
}

/** The site in what a person typed or pasted: a name (`shop.example`) or a whole address. `null` when there is none in it. */
export function siteIn(text: string): string | null {
  const typed = text.trim();
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`;
  if (!/^https?:/i.test(address) || /\s/.test(typed) || !URL.canParse(address)) return null;
  const hostname = new URL(address).hostname.replace(/\.$/, '');
  if (hostname.split('.').includes('')) return null;
  // A single word is no site on the web, and more likely a slip than a machine at home.
  if (!hostname.includes('.') && !hostname.startsWith('[')) return null;
  return siteOf(hostname);
}
