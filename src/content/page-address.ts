import { type PageAddress, pageAddress } from '../domain/page-view.ts';

/** Where this page lives. What has no address of its own (`blob:`, about:blank, srcdoc) belongs to the site that made it. */
export function ownAddress(): PageAddress | null {
  return pageAddress(location.href) ?? pageAddress(origin);
}

export function ownHost(): string {
  return location.hostname || (URL.canParse(origin) ? new URL(origin).hostname : '');
}
