import { type Download, type DownloadFailure, isDownloadAddress, isWebPage } from '../domain/download.ts';

type Wish = {
  readonly url: string;
  /** The entity tag that came with what is kept; leave it out where nothing is kept. */
  readonly etag?: string | null;
  readonly mostBytes: number;
  readonly mostSeconds: number;
};

/** A tag is sent back as it came: a long one could be a name somebody gives to a person. */
const LONGEST_ETAG = 100;

/**
 * Fetches a file that is no larger and takes no longer than it may; what goes beyond is broken off and given up. Sends no
 * cookies, no referrer and no language. Never rejects. Browsers show extensions nothing of a redirect before it is followed,
 * so one to another origin is followed, and its answer refused unread.
 */
export async function downloadBytes({ url, etag = null, mostBytes, mostSeconds }: Wish): Promise<Download> {
  if (!isDownloadAddress(url)) return failed({ reason: 'address' });
  const life = new AbortController();
  const late = setTimeout(() => life.abort(), mostSeconds * 1000);
  const broken = (reason: 'unreachable' | 'cut-off') => failed(life.signal.aborted ? { reason: 'too-slow', seconds: mostSeconds } : { reason });
  try {
    const response = await request(url, etag, life.signal).catch(() => null);
    if (response === null) return broken('unreachable');
    const refusal = refusalOf(response, url, mostBytes, etag !== null);
    if (refusal) return failed(refusal);
    if (response.status === 304) return { state: 'unchanged' };
    const bytes = await readUpTo(mostBytes, response).catch(() => null);
    if (bytes === null) return broken('cut-off');
    if (bytes === 'too-big') return failed({ reason: 'too-big', limit: mostBytes });
    if (isWebPage(bytes, response.headers.get('content-type'))) return failed({ reason: 'web-page' });
    return { state: 'fresh', bytes, etag: usableTag(response.headers.get('etag')) };
  } finally {
    clearTimeout(late);
    // Whatever is still on its way is not wanted any more.
    life.abort();
  }
}

function request(url: string, etag: string | null, signal: AbortSignal): Promise<Response> {
  return fetch(url, {
    signal,
    cache: 'no-store',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    headers: { 'accept-language': '*', ...(etag !== null && { 'if-none-match': etag }) },
  });
}

/** What is wrong with an answer before any of it is read. */
function refusalOf(response: Response, asked: string, mostBytes: number, hasTag: boolean): DownloadFailure | null {
  const from = new URL(response.url);
  if (from.origin !== new URL(asked).origin) return { reason: 'redirected', host: from.host };
  if (response.status !== 200 && !(response.status === 304 && hasTag)) return { reason: 'status', status: response.status };
  return Number(response.headers.get('content-length') ?? 0) > mostBytes ? { reason: 'too-big', limit: mostBytes } : null;
}

async function readUpTo(mostBytes: number, { body }: Response): Promise<Uint8Array<ArrayBuffer> | 'too-big'> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const reader = body?.getReader();
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    size += part.value.length;
    if (size > mostBytes) return 'too-big';
    chunks.push(part.value);
  }
  return joined(chunks, size);
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

function usableTag(etag: string | null): string | null {
  return etag !== null && etag.length <= LONGEST_ETAG ? etag : null;
}

function failed(failure: DownloadFailure): Download {
  return { state: 'failed', failure };
}
