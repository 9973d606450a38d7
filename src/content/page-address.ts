import { isAmazonShop } from '../domain/amazon.ts';
import { type PageAddress, pageAddress } from '../domain/page-view.ts';
import { url } from './safe-dom.ts';

/** Where this page lives. What has no address of its own (`blob:`, about:blank, srcdoc) belongs to the site that made it. */
export function ownAddress(): PageAddress | null {
  return pageAddress(location.href) ?? pageAddress(origin);
}

export function ownHost(): string {
  return location.hostname || (URL.canParse(origin) ? new URL(origin).hostname : '');
}

/** Whether this page is one of Amazon's shops. Of nearly every page that shows at a glance, before its address is taken apart. */
export function isOnAmazonShop(): boolean {
  return (url(document) + origin).includes('amazon') && isAmazonShop(ownHost());
}
