import { Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { judgesHere } from '../../src/cli/scan/line-judges.ts';
import { linesWithText } from '../../src/cli/scan/line-sources.ts';
import { scanLines } from '../../src/cli/scan/scan-lines.ts';
import { engineOf, pack, signal } from '../support/rules.ts';
import { chunks, collectedStreams } from './collected-streams.ts';

const judges = judgesHere(engineOf(pack('tea', [signal('says-tea', 'tea'), signal('broken', 'unclosed(')])));
const page = (id: number | string, text: string) => JSON.stringify({ id, url: 'https://a.example/', text });

async function scanned(...lines: readonly string[]) {
  const streams = collectedStreams();
  const code = await scanLines({ lines: linesWithText(chunks(`${lines.join('\n')}\n`)), size: null }, judges, streams);
  return { code, rows: streams.stdout.rows, progress: streams.stderr.text };
}

describe('a line in, a line out', () => {
  test('with the verdict, its evidence, and rules that broke shown as such', async () => {
    const { code, rows, progress } = await scanned(page('a', 'green tea'));
    expect(rows).toEqual([
      {
        id: 'a',
        kind: 'tea',
        level: 'notice',
        score: 1,
        pack: { id: 'tea', version: '1.0.0' },
        findings: [
          { signal: 'says-tea', weight: 1, excerpt: 'green tea' },
          { signal: 'broken', error: expect.stringContaining('unclosed(') },
        ],
        ms: expect.any(Number),
      },
    ]);
    expect(code).toBe(0);
    expect(progress).toBe('');
  });

  test('in the same order, whatever each page costs', async () => {
    const lines = Array.from({ length: 50 }, (_, id) => page(id, id % 7 === 0 ? 'tea '.repeat(5_000) : 'coffee'));
    expect((await scanned(...lines)).rows.map(({ id }) => id)).toEqual(lines.map((_, id) => id));
  });

  test('from HTML or from words, with title and description', async () => {
    const { rows } = await scanned(
      JSON.stringify({ id: 1, url: 'https://a.example/', html: '<p>t<b>ea</b>' }),
      JSON.stringify({ id: 2, url: 'https://a.example/', title: 'Tea', meta_description: null, text: '' }),
      JSON.stringify({ id: 3, url: 'about:blank', html: '<p>tea' }),
    );
    expect(rows.map(({ level }) => level)).toEqual(['notice', 'notice', 'none']);
  });
});

describe('a bad line', () => {
  test.each([
    ['not JSON', '{"id":"half","url', { id: 'half', error: 'line 1: not JSON' }],
    ['not JSON at all', '\u0000', { id: null, error: 'line 1: not JSON' }],
    ['no page', '{"id":"a","url":"https://a.example/"}', { id: 'a', error: 'line 1: neither html nor text' }],
    ['no address', '{"id":7,"url":"a.example","text":""}', { id: 7, error: 'line 1: url: is no address' }],
    ['no id', '{"url":"https://a.example/","text":""}', { id: null, error: expect.stringContaining('line 1: id') }],
    ['not an object', '[1]', { id: null, error: expect.stringContaining('line 1: the row') }],
  ])('%s: is told in its place, the run goes on, and the exit code is 1', async (_, line, told) => {
    const { code, rows } = await scanned(line, '', page('next', 'tea'));
    expect(rows).toEqual([told, expect.objectContaining({ id: 'next', level: 'notice' })]);
    expect(code).toBe(1);
  });
});

describe('whoever reads the output sets the pace', () => {
  /** Lines without end, counting how many were asked for. */
  function endless() {
    const asked = { lines: 0 };
    async function* bytes() {
      for (;;) {
        asked.lines += 1;
        yield Buffer.from(`${page(asked.lines, 'tea')}\n`);
      }
    }
    return { asked, bytes: bytes() };
  }

  test('while the reader stands still, no more is read than fits in between', async () => {
    const { asked, bytes } = endless();
    const reader = { goesOn: () => {} };
    const stopped = new Promise<void>((resolve) => {
      reader.goesOn = resolve;
    });
    const stdout = new Writable({ highWaterMark: 1_000, write: (_chunk, _encoding, done) => void stopped.then(() => setImmediate(done)) });
    const run = scanLines({ lines: linesWithText(bytes), size: null }, judges, { ...collectedStreams(), stdout });
    await new Promise((resolve) => setTimeout(resolve, 30));
    const whileStill = asked.lines;
    expect(whileStill).toBeLessThan(20);
    reader.goesOn();
    await expect.poll(() => asked.lines).toBeGreaterThan(whileStill);
    stdout.destroy(Object.assign(new Error('closed'), { code: 'EPIPE' }));
    expect(await run).toBe(0);
  });

  test('when the reader goes away the run ends quietly', async () => {
    const { asked, bytes } = endless();
    const stdout = new Writable({
      write: (_chunk, _encoding, done) => (asked.lines < 5 ? done() : done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }))),
    });
    expect(await scanLines({ lines: linesWithText(bytes), size: null }, judges, { ...collectedStreams(), stdout })).toBe(0);
    expect(asked.lines).toBeLessThan(20);
  });

  test('any other failure to write is not swallowed', async () => {
    const stdout = new Writable({ highWaterMark: 1, write: (_chunk, _encoding, done) => done(new Error('disk full')) });
    const run = scanLines({ lines: linesWithText(endless().bytes), size: null }, judges, { ...collectedStreams(), stdout });
    await expect(run).rejects.toThrow('disk full');
  });
});
