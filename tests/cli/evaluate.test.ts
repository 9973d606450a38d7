import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../src/cli/command.ts';
import { evaluate } from '../../src/cli/evaluate/command.ts';
import { wilson } from '../../src/cli/evaluate/interval.ts';
import { pack, signal } from '../support/rules.ts';
import { collectedStreams } from './collected-streams.ts';

describe("Wilson's interval, against published values", () => {
  test.each([
    [0, 10, 0, 0.2775],
    [1, 10, 0.0179, 0.4042],
    [5, 10, 0.2366, 0.7634],
    [10, 10, 0.7225, 1],
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
  ])('%d of %d', (hits, of, low, high) => {
    const interval = wilson(hits, of);
    expect(interval?.low).toBeCloseTo(low, 3);
    expect(interval?.high).toBeCloseTo(high, 3);
  });

  test('nothing is claimed from no pages', () => {
    expect(wilson(0, 0)).toBeNull();
  });
});

const folder = mkdtempSync(join(tmpdir(), 'evaluate-'));
const packs = join(folder, 'packs');

/** One pack that warns of pages that say "sell" and is gravest where they also say "now". */
beforeAll(() => {
  mkdirSync(packs);
  const seller = pack('code-buyback', [signal('sells', 'sell', { role: true }), signal('now', 'now', { strong: true })], { levels: { caution: 1, danger: 2 } });
  writeFileSync(join(packs, 'code-buyback.json'), JSON.stringify(seller));
  writeFileSync(join(packs, 'words.json'), '{}');
});

type Row = { id: string; label: string; text: string; isWritten?: boolean; expect?: { min: string; max: string }; unsure?: boolean };

async function evaluated(rows: readonly Row[], ...options: readonly string[]) {
  return evaluatedSet('some-pages', rows, ...options);
}

async function evaluatedSet(name: string, rows: readonly Row[], ...options: readonly string[]) {
  const file = join(folder, `${name}.jsonl`);
  const lines = rows.map(({ text, isWritten = true, ...row }) =>
    JSON.stringify({ lang: 'en', url: 'https://a.example/', ...row, [isWritten ? 'html' : 'text']: text }),
  );
  writeFileSync(file, lines.join('\n'));
  const streams = collectedStreams();
  const code = await run(evaluate, ['--packs', packs, ...options, file], streams);
  return { code, out: streams.stdout.text };
}

const GOOD: readonly Row[] = [
  { id: 'b1', label: 'buyback', text: 'sell' },
  { id: 'b2', label: 'buyback', text: 'sell now', expect: { min: 'danger', max: 'danger' } },
  { id: 'w1', label: 'warning', text: 'beware' },
  { id: 'n1', label: 'negative', text: 'bread' },
];

describe('evaluating labelled pages', () => {
  test('every bar met is exit code 0', async () => {
    const { code, out } = await evaluated(GOOD);
    expect(out).toContain('Every bar is met.');
    expect(out).toMatch(/buyback +2 +100\.0 %/);
    expect(out).toContain('some-pages: 4 pages');
    expect(code).toBe(0);
  });

  test.each<[string, Row, string]>([
    ['a bad page that is missed', { id: 'x', label: 'solicitation', text: 'hello' }, 'bad pages right'],
    ['a bad page of too high a level', { id: 'x', label: 'buyback', text: 'sell now', expect: { min: 'caution', max: 'caution' } }, 'bad pages right'],
    ['a warning that is alarmed', { id: 'x', label: 'warning', text: 'do not sell' }, 'warnings and look-alikes alarmed'],
    ['an ordinary page that is alarmed', { id: 'x', label: 'negative', text: 'sell' }, 'ordinary pages alarmed'],
    ['an official page that is missed', { id: 'x', label: 'amazon_official', text: 'hello' }, 'official pages right'],
  ])('%s fails its bar, and is shown with what was seen', async (_, row, bar) => {
    const { code, out } = await evaluated([...GOOD, row]);
    expect(code).toBe(1);
    expect(out).toContain(`Not met: some-pages: ${bar}`);
    expect(out).toMatch(/(?:missed|alarmed) {2}x {2}/);
    if (row.text.includes('sell')) expect(out).toMatch(/1 {2}sells {2}“.*sell.*”/);
  });

  test('pages marked unsure are left out, and bad pages known by words alone fail no bar', async () => {
    const { code, out } = await evaluated([
      ...GOOD,
      { id: 'u', label: 'negative', text: 'sell', unsure: true },
      { id: 't', label: 'buyback', text: 'hello', isWritten: false },
    ]);
    expect(code).toBe(0);
    expect(out).toContain('5 pages');
    expect(out).toMatch(/buyback +3 +66\.7 %/);
    expect(out).toContain('bad pages warned of (recall): 100.0 % (2/2)');
  });

  test('a missed page shows what the pack of its kind saw', async () => {
    const { out } = await evaluated([...GOOD, { id: 'x', label: 'buyback', text: 'now' }]);
    expect(out).toContain('nearest: code-buyback 1');
    expect(out).toMatch(/1 {2}now {2}“now”/);
  });

  test('a line that cannot be read is a bar not met', async () => {
    const { code, out } = await evaluated([...GOOD, { id: 'x', label: 'buyback', text: 'sell', expect: { min: 'grave', max: 'danger' } }]);
    expect(code).toBe(1);
    expect(out).toContain('pages that could not be read');
  });

  test('of held-out pages the numbers are told, no page, and no bar depends on them', async () => {
    const { code, out } = await evaluatedSet('held-out', [...GOOD, { id: 'x9', label: 'negative', text: 'sell' }]);
    expect(code).toBe(0);
    expect(out).toContain('ordinary pages alarmed: 50.0 % (1/2), held out');
    expect(out).not.toContain('x9');
  });

  test('--misses bounds how many confusions are shown', async () => {
    const wrong = Array.from({ length: 3 }, (_, at) => ({ id: `x${at}`, label: 'negative', text: 'sell' }));
    const { out } = await evaluated([...GOOD, ...wrong], '--misses', '1');
    expect(out).toContain('x0');
    expect(out).not.toContain('x1');
    expect(out).toContain('2 more confusions');
  });

  test('--write makes a document with confusions by id, and no word of the pages', async () => {
    const file = join(folder, 'accuracy.md');
    await evaluated([...GOOD, { id: 'x9', label: 'negative', text: 'we sell secrets' }], '--write', file);
    const document = readFileSync(file, 'utf8');
    for (const part of ['code-buyback 1.0.0', '## some-pages: 5 pages', '`x9`', '`sells`', '**Not met**', '95 % interval', 'npm run evaluate:all'])
      expect(document).toContain(part);
    expect(document).not.toContain('secrets');
    expect(document).not.toContain(folder);
  });
});

test('a missed page that no pack of its kind looks at says so', async () => {
  const { out } = await evaluated([...GOOD, { id: 'x', label: 'promo', text: 'hello' }]);
  expect(out).toContain('no pack of its kind looks at this page');
});

test("the project's own pages are read with the verdict each names", async () => {
  const streams = collectedStreams();
  await run(evaluate, ['--misses', '0'], streams);
  expect(streams.stdout.text).toMatch(/tests\/pages: \d{2,} pages/);
  expect(streams.stdout.text).not.toContain('could not be read');
});
