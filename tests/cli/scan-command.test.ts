import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/command.ts';
import { scan } from '../../src/cli/scan/command.ts';
import { collectedStreams } from './collected-streams.ts';

const BUYER = 'tests/pages/code-buyback/hit-wp-home.html';

async function called(args: readonly string[], options: Parameters<typeof collectedStreams>[0] = {}) {
  const streams = collectedStreams(options);
  return { code: await run(scan, args, streams), out: streams.stdout.text, errors: streams.stderr.text };
}

describe('a wrong call exits with 2 and says what is wrong', () => {
  test.each([
    [[], 'Name HTML files'],
    [['--jsonl'], '--jsonl'],
    [['--nonsense'], '--nonsense'],
    [['--jsonl', 'nowhere.jsonl'], 'no file nowhere.jsonl'],
    [['--jsonl', '-', BUYER], 'nothing else'],
    [[BUYER, 'nowhere.html'], 'no file or folder nowhere.html'],
    [['--warc', 'nowhere.warc'], 'no file nowhere.warc'],
    [['--warc', BUYER, '--jsonl', BUYER], 'nothing else'],
    [['--jobs', '0', '--jsonl', '-'], '--jobs is a number'],
    [['--jobs', 'many', '--warc', '-'], '--jobs is a number'],
    [['--jobs', '2', BUYER], '--jobs goes with'],
    [['--lang', 'fr', BUYER], '--lang is ja or en'],
    [['--url', 'https://a.example/', BUYER, BUYER], 'for one file'],
  ])('%j', async (args, message) => {
    const { code, out, errors } = await called(args);
    expect(code).toBe(2);
    expect(errors).toContain(message);
    expect(out).toBe('');
  });
});

test('--help explains itself and is no failure', async () => {
  const { code, out } = await called(['--help']);
  expect(code).toBe(0);
  for (const option of ['--jsonl', '--warc', '--jobs', '--lang', '--url']) expect(out).toContain(option);
});

describe('a report for people', () => {
  test('says what the page is, what was seen on it, what that means and what to do', async () => {
    const { code, out } = await called(['--lang', 'en', BUYER]);
    expect(code).toBe(0);
    expect(out).toContain('CAUTION');
    expect(out).toContain('https://www.tomoshibi-kaitori.example/');
    for (const part of ['Seen on the page', 'What it means', 'What to do instead', '1 pages: 0 DANGER, 1 CAUTION']) expect(out).toContain(part);
    expect(out).toMatch(/\+\d.*\n +“.+”/);
  });

  test('speaks Japanese when asked', async () => {
    const { out } = await called(['--lang', 'ja', BUYER]);
    for (const part of ['注意', 'このページで見つかったこと', '代わりにできること']) expect(out).toContain(part);
  });

  test('is coloured on a terminal only', async () => {
    const colour = String.fromCharCode(27);
    expect((await called([BUYER], { isTTY: true })).out).toContain(colour);
    expect((await called([BUYER])).out).not.toContain(colour);
  });

  test('takes every HTML file below a folder, and one line is enough where nothing was found', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'scan-'));
    writeFileSync(join(folder, 'b.html'), '<p>bread');
    writeFileSync(join(folder, 'a.htm'), '<p>butter');
    writeFileSync(join(folder, 'notes.txt'), 'not a page');
    const { code, out } = await called(['--lang', 'en', folder]);
    expect(out.split('\n').slice(0, 2)).toEqual([`nothing found  ${join(folder, 'a.htm')}`, `nothing found  ${join(folder, 'b.html')}`]);
    expect(out).toContain('2 pages');
    expect(code).toBe(0);
  });

  test('the address decides, and --url gives another one', async () => {
    const redeem = 'tests/pages/amazon-redeem/hit-jp-main.html';
    expect((await called(['--lang', 'en', redeem])).out).toContain('NOTICE  ');
    expect((await called(['--lang', 'en', '--url', 'https://elsewhere.example/', redeem])).out).not.toContain('NOTICE  ');
  });
});
