import { brotliDecompressSync, constants, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import { AsyncIterReader } from 'warcio';
import { MOST_BYTES } from '../lines.ts';

/** An answer of a server as a crawler kept it. */
export type HttpResponse = { readonly status: number; readonly headers: Headers; readonly body: Uint8Array };

const MOST_HEAD = 256 * 1024;

/** Reads head and body; `null` when the bytes do not begin like an answer of a server. */
export function readHttpResponse(block: Uint8Array): HttpResponse | null {
  const text = Buffer.from(block.subarray(0, MOST_HEAD)).toString('latin1');
  const end = /\r?\n\r?\n/.exec(text);
  const [first = '', ...lines] = text.slice(0, end?.index).split(/\r?\n/);
  const [, status] = /^HTTP\/\d(?:\.\d)? (\d{3})/i.exec(first) ?? [];
  if (status === undefined) return null;
  const headers = new Headers();
  for (const line of lines) addHeader(headers, line);
  return { status: Number(status), headers, body: block.subarray(end ? end.index + end[0].length : block.length) };
}

function addHeader(headers: Headers, line: string): void {
  const [, name, value = ''] = /^([^\s:]+):(.*)$/.exec(line) ?? [];
  try {
    if (name) headers.append(name, value.trim());
  } catch {
    // A header no server should send says nothing we need.
  }
}

/** The body without chunks and compression. Crawlers that took these away already often leave the headers that name them. */
export async function decodedBody({ headers, body }: HttpResponse): Promise<Uint8Array> {
  const isChunked = /\bchunked\b/i.test(headers.get('transfer-encoding') ?? '');
  let bytes = isChunked ? await new AsyncIterReader([body], null, true).readFully() : body;
  const encodings = (headers.get('content-encoding') ?? '').toLowerCase().split(/[\s,]+/);
  for (const encoding of encodings.reverse()) bytes = decompressed(bytes, encoding);
  return bytes;
}

const PATIENT = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: MOST_BYTES };

function decompressed(bytes: Uint8Array, encoding: string): Uint8Array {
  if (/^(?:x-)?gzip$/.test(encoding)) return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes, PATIENT) : bytes;
  if (encoding === 'deflate') return (bytes[0] ?? 0) % 16 === 8 ? inflateSync(bytes, PATIENT) : looksLikeMarkup(bytes) ? bytes : inflateRawSync(bytes, PATIENT);
  if (encoding === 'br') return looksLikeMarkup(bytes) ? bytes : brotliDecompressSync(bytes, { maxOutputLength: MOST_BYTES });
  if (encoding === 'zstd' && !looksLikeMarkup(bytes)) throw new Error('compressed with zstd, which is not read here');
  return bytes;
}

function looksLikeMarkup(bytes: Uint8Array): boolean {
  return /^(?:\xef\xbb\xbf)?\s*</.test(Buffer.from(bytes.subarray(0, 100)).toString('latin1'));
}
