import { createHash } from 'node:crypto';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { HtmlInWarc, type WarcItem } from '../../src/cli/warc/html-in-warc.ts';
import { chunks } from './collected-streams.ts';
import { warcRecord, warcResponse } from './warc.ts';

const PAGE = '<!doctype html><meta charset="utf-8"><title>お茶</title><p>green tea';

/** What can be read of an archive, however its bytes arrive, and what ended it early. */
async function read(bytes: Uint8Array, chunk = bytes.length || 1) {
  const parts = Array.from({ length: Math.ceil(bytes.length / chunk) }, (_, at) => bytes.subarray(at * chunk, (at + 1) * chunk));
  const archive = new HtmlInWarc(chunks(...parts));
  const items: WarcItem[] = [];
  const broken = await (async () => {
    for await (const item of archive) items.push(item);
  })().catch(String);
  return { records: archive.records, items, pages: items.map((item) => ('page' in item ? item.page.html : item.error)), broken };
}

/** Long, and no gzip makes them short. */
const texts = [1, 2, 3].map(
  (at) => `${PAGE} ${Array.from({ length: 300 }, (_, part) => createHash('sha256').update(`${at} ${part}`).digest('base64')).join(' ')}`,
);
const three = texts.map((text, at) => warcResponse(`https://a.example/${at + 1}`, text));

describe('pages are found', () => {
  const archive = [
    warcRecord({ 'WARC-Type': 'warcinfo', 'Content-Type': 'application/warc-fields' }, 'software: ours\r\n'),
    warcRecord({ 'WARC-Type': 'request', 'WARC-Target-URI': 'https://a.example/1' }, 'GET /1 HTTP/1.1\r\nHost: a.example\r\n\r\n'),
    ...three.slice(0, 2),
    warcResponse('https://a.example/p.png', Buffer.from([137, 80, 78, 71]), { 'Content-Type': 'image/png' }),
    warcResponse('https://a.example/old', 'moved', { Location: '/1' }, '301 Moved Permanently'),
    ...three.slice(2),
  ];

  test.each([
    ['plain', Buffer.concat(archive)],
    ['in one gzip', gzipSync(Buffer.concat(archive))],
    ['with a gzip for each record, as crawlers do', Buffer.concat(archive.map((record) => gzipSync(record)))],
  ])('%s, however the bytes arrive', async (_, bytes) => {
    for (const chunk of [bytes.length, 1_000, 7, 1]) {
      const { records, pages, broken } = await read(bytes, chunk);
      expect(pages).toEqual(texts);
      expect(records).toBe(7);
      expect(broken).toBeUndefined();
    }
  });

  test('with the address a crawler asked for', async () => {
    expect((await read(Buffer.concat(three))).items.map(({ url }) => url)).toEqual(['https://a.example/1', 'https://a.example/2', 'https://a.example/3']);
  });
});

describe('a body is read as it was meant', () => {
  const chunked = `5\r\n${PAGE.slice(0, 5)}\r\n${Buffer.byteLength(PAGE.slice(5)).toString(16)}\r\n${PAGE.slice(5)}\r\n0\r\n\r\n`;
  test.each([
    ['in chunks', chunked, { 'Transfer-Encoding': 'chunked' }],
    ['said to be in chunks, which the crawler took away', PAGE, { 'Transfer-Encoding': 'chunked' }],
    ['gzip', gzipSync(PAGE), { 'Content-Encoding': 'gzip' }],
    ['said to be gzip, which the crawler took away', PAGE, { 'Content-Encoding': 'gzip' }],
    ['deflate', deflateSync(PAGE), { 'Content-Encoding': 'deflate' }],
    ['deflate without its head, as some servers send it', deflateRawSync(PAGE), { 'Content-Encoding': 'deflate' }],
    ['brotli', brotliCompressSync(PAGE), { 'Content-Encoding': 'br' }],
  ])('%s', async (_, body, headers) => {
    expect((await read(warcResponse('https://a.example/', body, headers))).pages).toEqual([PAGE]);
  });

  test('in the encoding the server names, else in that of the page', async () => {
    const shiftJis = Buffer.from([0x3c, 0x70, 0x3e, 0x83, 0x4d, 0x83, 0x74, 0x83, 0x67]);
    const named = warcResponse('https://a.example/', shiftJis, { 'Content-Type': 'text/html;charset="Shift_JIS"' });
    const inPage = warcResponse('https://a.example/', Buffer.concat([Buffer.from('<meta charset="shift_jis">'), shiftJis]), { 'Content-Type': 'text/html' });
    const unknown = warcResponse('https://a.example/', '<p>ギフト', { 'Content-Type': 'text/html; charset=klingon' });
    const { pages } = await read(Buffer.concat([named, inPage, unknown]));
    expect(pages).toEqual(['<p>ギフト', '<meta charset="shift_jis"><p>ギフト', '<p>ギフト']);
  });
});

describe('what cannot be read', () => {
  test('is one error each, and the rest goes on', async () => {
    const broken = [
      warcRecord({ 'WARC-Type': 'response', 'WARC-Target-URI': 'https://a.example/x' }, 'no answer at all'),
      warcResponse('https://a.example/br', 'not brotli', { 'Content-Encoding': 'br' }),
      warcResponse('https://a.example/z', Buffer.from([0x28, 0xb5, 0x2f, 0xfd]), { 'Content-Encoding': 'zstd' }),
      warcResponse('nowhere', PAGE),
    ];
    const { items, pages } = await read(Buffer.concat([...broken, ...three.slice(0, 1)]));
    expect(pages).toEqual(['not an answer of a web server', expect.any(String), expect.stringContaining('zstd'), 'has no address', texts[0]]);
    expect(items.map(({ record }) => record)).toEqual([1, 2, 3, 4, 5]);
  });

  test('a file that was cut off gives what stands before the cut, and says so', { timeout: 20_000 }, async () => {
    const plain = Buffer.concat(three);
    const zipped = Buffer.concat(three.map((record) => gzipSync(record)));
    for (const whole of [plain, gzipSync(plain), zipped])
      for (const missing of [6, 20, 30, 60]) {
        const { pages, broken } = await read(whole.subarray(0, whole.length - missing), 50);
        expect(pages.slice(0, 2)).toEqual(texts.slice(0, 2));
        expect(broken).toContain('cut off');
      }
  });

  test('damage in the middle ends it there', async () => {
    const [first = Buffer.of(), second = Buffer.of(), third = Buffer.of()] = three.map((record) => gzipSync(record));
    const flipped = Buffer.concat([first, second, third]);
    flipped.fill(0xff, first.length + second.length / 2, first.length + second.length / 2 + 50);
    expect(await read(flipped)).toMatchObject({ pages: texts.slice(0, 1), broken: expect.stringContaining('damaged') });
    const withGap = await read(Buffer.concat([first, second, Buffer.from('no gzip'), third]));
    expect(withGap).toMatchObject({ pages: texts.slice(0, 1), broken: expect.stringContaining('damaged') });
    const filledUp = await read(Buffer.concat([first, second, Buffer.alloc(10_000)]));
    expect(filledUp).toMatchObject({ pages: texts.slice(0, 2), broken: expect.stringContaining(`byte ${first.length + second.length} is not gzip`) });
  });

  test.each([
    ['text', Buffer.from('just a text\n\nof two parts')],
    ['zstd', Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0, 1, 2, 3])],
  ])('%s is no web archive', async (_, bytes) => {
    expect(await read(bytes)).toMatchObject({ pages: [], broken: expect.stringContaining('no web archive') });
  });
});
