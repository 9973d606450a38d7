import { getDomain } from 'tldts';

/** The registrable domain a host belongs to (`shop.example.co.jp` → `example.co.jp`); the host itself where there is none. */
export function siteOf(host: string): string {
  return getDomain(host, { allowPrivateDomains: true }) ?? host;
}
