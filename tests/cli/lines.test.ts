import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Line, linesOf } from '../../src/cli/lines.ts';
import { chunks } from './collected-streams.ts';

async function linesIn(bytes: AsyncIterable<Uint8Array>, most?: number): Promise<Line[]> {
  const lines = [];
  for await (const line of linesOf(bytes, most)) lines.push(line);
  return lines;
}

test('lines come out whole wherever the bytes are cut, even inside a letter', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom('ギフト券', 'a', '', '😀 b'), { minLength: 1 }), fc.integer({ min: 1, max: 7 }), async (texts, step) => {
      const bytes = Buffer.from(`${texts.join('\n')}\n`);
      const parts = Array.from({ length: Math.ceil(bytes.length / step) }, (_, at) => bytes.subarray(at * step, (at + 1) * step));
      const lines = await linesIn(chunks(...parts));
      expect(lines.map(({ text }) => text)).toEqual(texts);
      expect(lines.map(({ number }) => number)).toEqual(texts.map((_, at) => at + 1));
    }),
  );
});

test('the last line needs no newline, and a byte order mark is no part of the first', async () => {
  expect((await linesIn(chunks('\ufeff{"id":1}\n{"id":2}'))).map(({ text }) => text)).toEqual(['{"id":1}', '{"id":2}']);
});

test('of a line that is too long only the beginning is kept, and the next one is read as ever', async () => {
  const [long, next, ...rest] = await linesIn(chunks('{"id":"x",', 'y'.repeat(5_000), 'y'.repeat(5_000), '\nshort\n'), 100);
  expect(long).toMatchObject({ number: 1, isWhole: false, bytes: 10_010 });
  expect(long?.text.startsWith('{"id":"x"')).toBe(true);
  expect(long?.text.length).toBeLessThanOrEqual(1_000);
  expect(next).toMatchObject({ number: 2, text: 'short', isWhole: true });
  expect(rest).toEqual([]);
});
