import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { judgesInThreads } from '../../src/cli/scan/line-judges.ts';

const line = (id: number, what: string) => ({ number: id, text: JSON.stringify({ id, what }), bytes: 0, isWhole: true });

/** Ends its thread as a page does that takes more memory than there is. */
const WORKER = `
export function judge({ text }) {
  const { id, what } = JSON.parse(text);
  if (what === 'throw') throw new Error('no such page');
  if (what === 'die') setTimeout(() => { throw new Error('out of memory'); });
  return what === 'die' ? new Promise(() => {}) : { id, level: 'none' };
}`;

test('a page that ends its thread is told, and the others are judged', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'judges-')), 'worker.mjs');
  writeFileSync(file, WORKER);
  const { judge, close } = judgesInThreads(2, { file, name: 'judge' });
  const results = await Promise.all(['ok', 'throw', 'die', 'ok', 'die', 'ok'].map((what, id) => judge(line(id, what))));
  await close();
  expect(results).toEqual([
    { id: 0, level: 'none' },
    { id: 1, error: expect.stringContaining('no such page') },
    { id: 2, error: expect.stringContaining('out of memory') },
    { id: 3, level: 'none' },
    { id: 4, error: expect.stringContaining('out of memory') },
    { id: 5, level: 'none' },
  ]);
});
