import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { MOST_BYTES } from './lines.ts';

/** How much of a page is searched for its address. */
const HEAD = 64 * 1024;
const CHARSET = /<meta[^<>]+charset\s*=\s*["']?\s*([\w:-]+)/i;
const MARKS = [
  ['\xff\xfe', 'utf-16le'],
  ['\xfe\xff', 'utf-16be'],
  ['\xef\xbb\xbf', 'utf-8'],
] as const;
/** What a browser that saved the page, or the page itself, says of its address. */
const ADDRESSES = [
  /<!-- saved from url=\(\d+\)(\S+) -->/i,
  /<link\b(?=[^<>]*\brel\s*=\s*["']?canonical\b)[^<>]*\bhref\s*=\s*["']?([^"'\s<>]+)/i,
  /<base\b[^<>]*\bhref\s*=\s*["']?([^"'\s<>]+)/i,
];

/** A saved page with its address, as far as it can be known. Throws when the file cannot be read or is too large. */
export async function readHtmlFile(path: string, url?: string): Promise<{ url: string; html: string }> {
  if ((await stat(path)).size > MOST_BYTES) throw new Error(`larger than ${MOST_BYTES} bytes`);
  const html = decode(await readFile(path));
  return { url: url ?? addressIn(html) ?? addressFor(path), html };
}

/** The text of a page in the encoding of its byte order mark, its server or its own words, in this order; UTF-8 where none is known. */
export function decode(bytes: Uint8Array, fromServer?: string): string {
  const beginning = Buffer.from(bytes.subarray(0, 2_048)).toString('latin1');
  const fromMark = MARKS.find(([mark]) => beginning.startsWith(mark))?.[1];
  const decoder = [fromMark, fromServer, CHARSET.exec(beginning)?.[1]].map(decoderFor).find((known) => known !== null) ?? new TextDecoder();
  return decoder.decode(bytes);
}

function decoderFor(label: string | undefined): TextDecoder | null {
  try {
    return label === undefined ? null : new TextDecoder(label);
  } catch {
    return null;
  }
}

/** The address a page gives for itself. */
export function addressIn(html: string): string | null {
  const head = html.slice(0, HEAD);
  const found = [headerOf(head)['url'] ?? '', ...ADDRESSES.map((pattern) => pattern.exec(head)?.[1] ?? '')];
  return found.find((url) => /^https?:/i.test(url) && URL.canParse(url)) ?? null;
}

/** The `name: value` lines of the comment at the top of a page of ours. */
export function headerOf(html: string): Readonly<Record<string, string>> {
  const [, comment = ''] = /^<!doctype html>\s*<!--([\s\S]*?)-->/i.exec(html) ?? [];
  const entries = comment.split('\n').flatMap((line) => {
    const [, key, value] = /^[ \t]*([a-z]+):(.*)$/.exec(line) ?? [];
    return key && value?.trim() ? [[key, value.trim()]] : [];
  });
  return Object.fromEntries(entries);
}

/** An address that belongs to nobody, for a page that does not know its own. */
function addressFor(path: string): string {
  const name = basename(path)
    .replace(/\.\w+$/, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
  return `https://${name || 'page'}.invalid/`;
}
