import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { calibrate } from '../../src/cli/calibrate/command.ts';
import { run } from '../../src/cli/command.ts';
import { type RulePack, RulePackSchema } from '../../src/domain/rule-pack.ts';
import { pack, signal } from '../support/rules.ts';
import { collectedStreams } from './collected-streams.ts';

let folder: string;
let file: string;

/** A pack with a strong hint, a false one, one that speaks against, and one that no page shows; and pages to learn from. */
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'calibrate-'));
  file = join(folder, 'account-sale.json');
  const signals = [
    signal('hint', 'zzhint', { role: true, weight: 1 }),
    signal('false-hint', 'zzfalse', { weight: 1.5 }),
    signal('against', 'zzagainst', { weight: -1 }),
    signal('unseen', 'zzunseen', { weight: 1.3 }),
  ];
  const own = pack('account-sale', signals, { bias: -1, levels: { caution: 0, danger: 1 }, where: { type: 'words', in: 'page', any: ['zzpage'] } });
  writeFileSync(file, `${JSON.stringify(own, null, 2)}\n`);
  writeFileSync(join(folder, 'words.json'), '{}');
  const row = (id: number, label: string, html: string) => JSON.stringify({ id, label, url: `https://h${id}.example/`, html: `zzpage ${html}` });
  const rows = Array.from({ length: 30 }, (_, id) =>
    id < 12 ? row(id, 'account_sale', 'zzhint') : row(id, 'hard_negative', id % 2 ? 'zzfalse zzagainst' : 'zzagainst'),
  );
  mkdirSync(join(folder, 'pages'));
  writeFileSync(join(folder, 'pages/labelled.jsonl'), rows.join('\n'));
});

async function calibrated(...options: readonly string[]) {
  const streams = collectedStreams();
  const code = await run(calibrate, ['--packs', folder, '--date', '2026-11-23', ...options, join(folder, 'pages/labelled.jsonl')], streams);
  return { code, out: streams.stdout.text, errors: streams.stderr.text };
}

const packInFile = (): RulePack => RulePackSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
const weights = () => Object.fromEntries(packInFile().signals.map(({ id, weight }) => [id, weight]));

test('--dry shows old and new, and writes nothing', async () => {
  const before = readFileSync(file, 'utf8');
  const { code, out } = await calibrated('--dry');
  expect(code).toBe(0);
  expect(out).toMatch(/hint +1 +1 +[12]\.\d+ +12 of its kind, 0 harmless/);
  expect(out).toContain('5 folds by host');
  expect(readFileSync(file, 'utf8')).toBe(before);
});

test('weights follow the pages, keep their sign, and say on how many pages they stand', async () => {
  await calibrated();
  expect(weights()['hint']).toBeGreaterThan(1);
  expect(weights()['false-hint']).toBeLessThan(1.5);
  expect(weights()['false-hint']).toBeGreaterThanOrEqual(0.1);
  expect(weights()['against']).toBeLessThan(-1);
  const { signals, calibration } = packInFile();
  expect(signals[0]?.fitted).toEqual({ pages: 12, handSet: 1 });
  expect(signals[3]).toMatchObject({ weight: 1.3, fitted: false });
  expect(calibration).toMatchObject({ date: '2026-11-23', positives: 12, falseAlarmRate: 0.005, handSet: { bias: -1, levels: { caution: 0, danger: 1 } } });
});

test('levels move together', async () => {
  await calibrated();
  const { caution = 0, danger = 0 } = packInFile().levels;
  expect(danger - caution).toBeCloseTo(1);
});

test('calibrating again changes nothing', async () => {
  await calibrated();
  const once = readFileSync(file, 'utf8');
  await calibrated();
  expect(readFileSync(file, 'utf8')).toBe(once);
});

test('a wrong call is told and touches nothing', async () => {
  const before = readFileSync(file, 'utf8');
  for (const options of [
    ['--false-alarms', 'many'],
    ['--pack', 'no-such'],
  ])
    expect((await calibrated(...options)).code).toBe(2);
  expect(readFileSync(file, 'utf8')).toBe(before);
});
