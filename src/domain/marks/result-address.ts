import { NOWHERE, type PageAddress, pageAddress } from '../page-view.ts';
import { placeOf } from './places.ts';

/** Pages through which search services send a click to where it leads. */
const FORWARDING = /^\/(?:l|ck|url|aclk|aclick|clk|y\.js|_ylt)/;
/** A host as results show it above or below their title, in a line that begins with it. */
const SHOWN = /^\s*(?:https?:\/\/)?((?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,24})(?=[\s/›>:?]|$)/im;

/**
 * Where a search result leads, by its links and the words it shows: the host alone, for the rest says more about the person. Where
 * a click is forwarded, the result names the host in its text. `null` where everything in it leads to another search.
 */
export function addressOfResult(links: readonly string[], shown: () => string): PageAddress | null {
  let isForwarded = false;
  for (const link of links) {
    const address = pageAddress(link);
    if (address === null) continue;
    const isOfService = placeOf({ ...address, path: '/search' })?.kind === 'results';
    if (!isOfService) return { host: address.host, path: '/' };
    if (FORWARDING.test(address.path)) isForwarded = true;
  }
  if (!isForwarded) return null;
  const host = SHOWN.exec(shown())?.[1]?.toLowerCase();
  return host === undefined ? NOWHERE : { host, path: '/' };
}
