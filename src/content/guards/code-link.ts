import { isAmazonShop } from '../../domain/amazon.ts';
import { codesInAddress, type FoundCodes } from '../../domain/guards/codes-in-address.ts';

/** A link about to be followed that carries codes to a page that is not Amazon's. */
export type CodeLink = { readonly type: 'link'; readonly link: HTMLAnchorElement; readonly inNewTab: boolean; readonly codes: FoundCodes };

/** The mouse button that opens a menu and follows nothing. */
const RIGHT = 2;

/** The link an event follows; `null` where it follows none, or none with codes. */
export function codeLinkOf(event: MouseEvent): CodeLink | null {
  if (event.button === RIGHT) return null;
  const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
  const codes = link && !isAmazonShop(link.hostname) ? codesInAddress(link.href) : null;
  if (!link || !codes) return null;
  return { type: 'link', link, inNewTab: event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey, codes };
}
