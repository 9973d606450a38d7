import { AsyncIterReader, WARCParser, type WARCRecord } from 'warcio';
import { decode } from '../html-file.ts';
import { MOST_BYTES } from '../lines.ts';
import { decodedBody, readHttpResponse } from './http-response.ts';
import { unzipped } from './unzipped.ts';

export type WarcPage = { readonly url: string; readonly html: string };
/** What a record came to: a page, or why it could not be read. Records that hold no page are passed over. */
export type WarcItem = { readonly record: number; readonly url: string | null } & ({ readonly page: WarcPage } | { readonly error: string });

const HTML = /^(?:text\/html|application\/xhtml\+xml)\b/i;

/** The HTML pages among the answers of servers in a web archive (`.warc` or `.warc.gz`), one at a time. Throws where the archive cannot be read any further. */
export class HtmlInWarc {
  /** How many records were begun. */
  records = 0;

  constructor(private readonly bytes: AsyncIterable<Uint8Array>) {}

  async *[Symbol.asyncIterator](): AsyncGenerator<WarcItem> {
    const reader = new AsyncIterReader(unzipped(this.bytes), null);
    for await (const record of WARCParser.iterRecords(reader, { parseHttp: false })) {
      this.records += 1;
      if (!record.warcHeaders.statusline.startsWith('WARC/')) throw new Error(`no web archive, or damaged: record ${this.records} does not begin with WARC/`);
      const item = await this.itemOf(record);
      if (item) yield item;
    }
  }

  /** Reads each record to its end: the reader would wait for ever at the end of a file that was cut off within one. */
  private async itemOf(record: WARCRecord): Promise<WarcItem | null> {
    const isWanted = record.warcType === 'response';
    const block = await wholeBlock(record, isWanted ? MOST_BYTES : 0);
    if (block === 'cut off') throw new Error(`cut off or damaged: record ${this.records} is not whole`);
    if (!isWanted) return null;
    const url = record.warcTargetURI ?? null;
    const about = { record: this.records, url };
    if (block === 'too long') return { ...about, error: `longer than can be read (${record.warcContentLength} bytes)` };
    try {
      const html = await htmlOf(block, record.warcHeader('WARC-Identified-Payload-Type'));
      if (html === null) return null;
      return url !== null && URL.canParse(url) ? { ...about, page: { url, html } } : { ...about, error: 'has no address' };
    } catch (error) {
      return { ...about, error: error instanceof Error ? error.message : String(error) };
    }
  }
}

async function wholeBlock(record: WARCRecord, most: number): Promise<Uint8Array | 'too long' | 'cut off'> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of record.reader) {
    size += chunk.length;
    if (size <= most) parts.push(chunk);
    else parts.length = 0;
  }
  const length = record.warcHeader('Content-Length');
  if (!length || size !== Number(length)) return 'cut off';
  return size > most ? 'too long' : Buffer.concat(parts);
}

/** `null` for what is no page: pictures, scripts, answers that lead elsewhere. */
async function htmlOf(block: Uint8Array, identifiedType: string | null | undefined): Promise<string | null> {
  const response = readHttpResponse(block);
  if (response === null) throw new Error('not an answer of a web server');
  const type = response.headers.get('content-type') ?? identifiedType ?? '';
  if (!HTML.test(type) || (response.status >= 300 && response.status < 400)) return null;
  const [, charset] = /charset\s*=\s*["']?([\w:-]+)/i.exec(type) ?? [];
  return decode(await decodedBody(response), charset);
}
