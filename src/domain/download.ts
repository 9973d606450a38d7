import * as z from 'zod/mini';

/** Why something could not be fetched, by what was seen of it. */
export const DownloadFailureSchema = z.lazy(() =>
  z.discriminatedUnion('reason', [
    /** Not an https address (this device alone may answer over http), or one with a name and password in it. */
    z.object({ reason: z.literal('address') }),
    /** Nobody answered: no network, no such host, a certificate that does not fit, a connection that broke before the answer. */
    z.object({ reason: z.literal('unreachable') }),
    z.object({ reason: z.literal('too-slow'), seconds: z.number() }),
    z.object({ reason: z.literal('too-big'), limit: z.number() }),
    /** The answer began and ended before it was whole. */
    z.object({ reason: z.literal('cut-off') }),
    /** The host asked sent us on to another one. */
    z.object({ reason: z.literal('redirected'), host: z.string() }),
    z.object({ reason: z.literal('status'), status: z.number() }),
    /** A web page came in its place, as from a network that wants a log-in first. */
    z.object({ reason: z.literal('web-page') }),
  ]),
);
export type DownloadFailure = z.infer<typeof DownloadFailureSchema>;

/** What came of fetching something. `unchanged` is the answer to an entity tag we sent, so it never comes to those who have nothing. */
export type Download =
  | { readonly state: 'fresh'; readonly bytes: Uint8Array<ArrayBuffer>; readonly etag: string | null }
  | { readonly state: 'unchanged' }
  | { readonly state: 'failed'; readonly failure: DownloadFailure };

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/** Whether we fetch from an address: https, with nobody's name in it; http only from this device itself. */
export function isDownloadAddress(address: string): boolean {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || url.username !== '' || url.password !== '') return false;
  return url.protocol === 'https:' || (url.protocol === 'http:' && LOOPBACK.test(url.hostname));
}

/** How much of an answer is looked at, and what a web page begins with there; comments and declarations may come first. */
const BEGINNING = 1_024;
const WEB_PAGE = /^\s*(?:<\?xml[^>]{0,200}>\s*|<!--[\s\S]{0,800}?-->\s*){0,4}<(?:!doctype\s+html|html|head|body|meta|title|script|link)[\s>]/i;

/** Whether an answer is a web page, whatever its server calls it. */
export function isWebPage(bytes: Uint8Array, type: string | null): boolean {
  const beginning = new TextDecoder().decode(bytes.subarray(0, BEGINNING));
  return WEB_PAGE.test(beginning) || (/^\s*(?:text\/html|application\/xhtml\+xml)\b/i.test(type ?? '') && /^\s*</.test(beginning));
}
