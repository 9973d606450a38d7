/** Why no extension, or not this one, can look at what a tab shows; `unknown` where the browser does not say what it is. */
export const REASONS = ['browser', 'store', 'reader', 'source', 'document', 'file', 'unknown'] as const;
export type Reason = (typeof REASONS)[number];

/** Sites browsers keep extensions away from: stores for extensions, and accounts that could switch protection off (November 2026). */
const PROTECTED = [
  /^https:\/\/chromewebstore\.google\.com\//,
  /^https:\/\/chrome\.google\.com\/webstore/,
  /^https:\/\/microsoftedge\.microsoft\.com\/addons/,
  /^https:\/\/(?:addons|support|sync\.services)\.mozilla\.(?:org|com)\//,
  /^https:\/\/(?:[a-z-]+\.)*accounts\.firefox\.com\//,
];
const PAGE = ['text/html', 'application/xhtml+xml'];

/** The reason, from the address as far as it is known, and from what kind of document stands there as far as that can be asked. */
export function reasonFor(url: string | undefined, contentType: string | null): Reason {
  if (url === undefined) return 'unknown';
  if (url.startsWith('about:reader')) return 'reader';
  if (url.startsWith('view-source:')) return 'source';
  if (url.startsWith('file:')) return 'file';
  if (!/^https?:/.test(url)) return 'browser';
  if (PROTECTED.some((site) => site.test(url))) return 'store';
  const isDocument = contentType === null ? /\.pdf(?:$|[?#])/i.test(url) : !PAGE.includes(contentType);
  return isDocument ? 'document' : 'unknown';
}
