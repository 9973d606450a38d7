import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { downloadBytes } from '../../src/platform/download-bytes.ts';

/** A server on this device that answers each path in its own bad or good way. */
const ANSWERS: Record<string, (response: ServerResponse, request: IncomingMessage) => void> = {
  '/good': (response) => response.writeHead(200, { etag: '"one"', 'content-type': 'application/json' }).end('{"rules":1}'),
  '/empty': (response) => response.writeHead(200).end(),
  '/long-tag': (response) => response.writeHead(200, { etag: `"${'x'.repeat(200)}"` }).end('rules'),
  '/unchanged': (response) => response.writeHead(304).end(),
  '/gone': (response) => response.writeHead(410).end('gone'),
  '/slow-to-answer': () => undefined,
  '/slow-to-end': (response) => response.writeHead(200).write('ru'),
  '/announces-more': (response) => breakOff(response.writeHead(200, { 'content-length': '1000' })),
  '/breaks-off': (response) => breakOff(response.writeHead(200)),
  '/hangs-up': (response) => response.destroy(),
  '/announces-too-much': (response) => response.writeHead(200, { 'content-length': '2000000' }).write('x'),
  '/garbage': (response) => pourInto(response.writeHead(200)),
  '/elsewhere': (response) => response.writeHead(302, { location: `http://localhost:${port}/good` }).end(),
  '/next-door': (response) => response.writeHead(302, { location: '/good' }).end(),
  '/portal': (response) => response.writeHead(200, { 'content-type': 'text/plain' }).end('\ufeff<!-- free wifi -->\n<!DOCTYPE html><title>Log in</title>'),
  '/fragment': (response) => response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end('<p>Log in first'),
  '/list-called-html': (response) => response.writeHead(200, { 'content-type': 'text/html' }).end('shop.example\n'),
};

let server: Server;
let port: number;
let asked: IncomingMessage[] = [];
let poured = 0;

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request);
    ANSWERS[request.url ?? '']?.(response, request);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  port = (server.address() as AddressInfo).port;
});
beforeEach(() => {
  asked = [];
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const download = (path: string, etag?: string, mostSeconds = 5) =>
  downloadBytes({ url: `http://127.0.0.1:${port}${path}`, ...(etag !== undefined && { etag }), mostBytes: 1_000_000, mostSeconds });

test('a good answer comes whole, with its tag; an empty one is empty', async () => {
  expect(await download('/good')).toEqual({ state: 'fresh', bytes: new TextEncoder().encode('{"rules":1}'), etag: '"one"' });
  expect(await download('/empty')).toEqual({ state: 'fresh', bytes: new Uint8Array(), etag: null });
  expect(await download('/list-called-html')).toMatchObject({ state: 'fresh', etag: null });
});

test('the request says nothing about the person, and a tag only when one is kept', async () => {
  await download('/good');
  await download('/good', '"one"');
  const [first, second] = asked.map(({ headers }) => headers);
  expect(first).toMatchObject({ 'accept-language': '*' });
  for (const name of ['cookie', 'referer', 'origin', 'authorization', 'if-none-match']) expect(first).not.toHaveProperty(name);
  expect(second).toMatchObject({ 'if-none-match': '"one"' });
});

test('“unchanged” is believed only where something is kept', async () => {
  expect(await download('/unchanged', '"one"')).toEqual({ state: 'unchanged' });
  expect(await download('/unchanged')).toEqual({ state: 'failed', failure: { reason: 'status', status: 304 } });
});

test('a tag long enough to name a person is not kept', async () => {
  expect(await download('/long-tag')).toMatchObject({ state: 'fresh', etag: null });
});

describe('what is wrong is named', () => {
  test.each([
    ['/gone', { reason: 'status', status: 410 }],
    ['/announces-more', { reason: 'cut-off' }],
    ['/breaks-off', { reason: 'cut-off' }],
    ['/hangs-up', { reason: 'unreachable' }],
    ['/announces-too-much', { reason: 'too-big', limit: 1_000_000 }],
    ['/portal', { reason: 'web-page' }],
    ['/fragment', { reason: 'web-page' }],
  ])('%s', async (path, failure) => {
    expect(await download(path)).toEqual({ state: 'failed', failure });
  });

  test.each(['/slow-to-answer', '/slow-to-end'])('%s', async (path) => {
    expect(await download(path, undefined, 0.2)).toEqual({ state: 'failed', failure: { reason: 'too-slow', seconds: 0.2 } });
  });

  test('a redirect to another host, with the host; one on the same host is followed', async () => {
    expect(await download('/elsewhere')).toEqual({ state: 'failed', failure: { reason: 'redirected', host: `localhost:${port}` } });
    expect(await download('/next-door')).toMatchObject({ state: 'fresh', etag: '"one"' });
  });

  test('ten megabytes of garbage are broken off at the limit', async () => {
    expect(await download('/garbage')).toEqual({ state: 'failed', failure: { reason: 'too-big', limit: 1_000_000 } });
    expect(poured).toBeLessThan(10_000_000);
  });

  test.each(['http://shop.example/rules', 'ftp://shop.example/', 'https://me:secret@shop.example/', 'rules.json', ''])(
    'the address “%s”, without asking anybody',
    async (url) => {
      expect(await downloadBytes({ url, mostBytes: 1, mostSeconds: 1 })).toEqual({ state: 'failed', failure: { reason: 'address' } });
    },
  );
});

function breakOff(response: ServerResponse): void {
  response.write('{"ru', () => setTimeout(() => response.destroy(), 50));
}

/** As fast as it is taken, and no longer than somebody takes it. */
function pourInto(response: ServerResponse): void {
  const chunk = Buffer.alloc(100_000, '\u0007');
  poured = 0;
  const pour = () => {
    while (poured < 10_000_000 && !response.destroyed) {
      poured += chunk.length;
      if (!response.write(chunk)) {
        response.once('drain', pour);
        return;
      }
    }
    response.end();
  };
  pour();
}
