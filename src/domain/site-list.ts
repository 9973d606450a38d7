import { siteIn } from './site.ts';

/** A list of sites as it was read: every site once, or the lines in which there is none. */
export type SiteList = { readonly sites: readonly string[] } | { readonly wrongLines: readonly number[] };

/** Reads a list with one site a line. Empty lines and what follows a `#` are left out; one wrong line refuses the whole list. */
export function readSiteList(text: string): SiteList {
  const sites = new Set<string>();
  const wrongLines: number[] = [];
  for (const [at, line] of text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\r|\n/)
    .entries()) {
    const entry = line.replace(/#.*/, '').trim();
    const site = entry === '' ? '' : siteIn(entry);
    if (site === null) wrongLines.push(at + 1);
    else if (site !== '') sites.add(site);
  }
  return wrongLines.length > 0 ? { wrongLines } : { sites: [...sites] };
}
