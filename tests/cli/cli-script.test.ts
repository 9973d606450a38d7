import { execFile, spawn } from 'node:child_process';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { warcResponse } from './warc.ts';

const PAGE = `${JSON.stringify({ id: 1, url: 'https://a.example/', text: 'パンの話' })}\n`;

/** Runs the tools as npm does: as a process of their own, built when they are stale. */
function cli(...args: readonly string[]) {
  return cliWith(PAGE, ...args);
}

function cliWith(input: string | Uint8Array, ...args: readonly string[]) {
  return new Promise<{ code: number | string; out: string; errors: string }>((resolve) => {
    const child = execFile(process.execPath, ['scripts/cli.mjs', ...args], (error, out, errors) => resolve({ code: error?.code ?? 0, out, errors }));
    child.stdin?.end(input);
  });
}

describe('the tools as a process', { timeout: 60_000 }, () => {
  test('pages on standard input, verdicts on standard output, nothing else', async () => {
    const { code, out, errors } = await cli('scan', '--jsonl', '-');
    expect(JSON.parse(out)).toMatchObject({ id: 1, kind: 'none', level: 'none' });
    expect(errors).toBe('');
    expect(code).toBe(0);
  });

  test('in several threads: the same verdicts in the same order, a broken line in its place', async () => {
    const pages = Array.from({ length: 60 }, (_, id) =>
      JSON.stringify({ id, url: 'https://a.example/', text: id % 9 === 0 ? 'Amazonギフト券を高価買取 '.repeat(2_000) : 'パン' }),
    );
    const input = pages.with(20, '{"id":20,"url').join('\n');
    const [alone, together] = await Promise.all([cliWith(input, 'scan', '--jsonl', '-'), cliWith(input, 'scan', '--jobs', '3', '--jsonl', '-')]);
    const verdicts = (out: string) =>
      out
        .replaceAll(/,"ms":[\d.]+/g, '')
        .trim()
        .split('\n');
    expect(verdicts(together.out)).toEqual(verdicts(alone.out));
    expect(verdicts(together.out)).toHaveLength(60);
    expect(verdicts(together.out)[20]).toBe('{"id":20,"error":"line 21: not JSON"}');
    expect(together).toMatchObject({ code: 1, errors: '' });
  });

  test('a web archive: a verdict for each page, a count at the end, and what was cut off is said', async () => {
    const archive = gzipSync(Buffer.concat([warcResponse('https://a.example/1', '<p>パン'), warcResponse('https://a.example/2', '<p>茶'.repeat(9_000))]));
    const whole = await cliWith(archive, 'scan', '--jobs', '2', '--warc', '-');
    expect(
      whole.out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).id),
    ).toEqual(['https://a.example/1', 'https://a.example/2']);
    expect(whole).toMatchObject({ code: 0, errors: '-: 2 records, 2 HTML pages judged, 0 records that could not be read.\n' });
    const cut = await cliWith(archive.subarray(0, -20), 'scan', '--warc', '-');
    expect(cut.out.trim().split('\n')).toHaveLength(1);
    expect(cut).toMatchObject({ code: 1, errors: expect.stringMatching(/cut off.* before that was judged/) });
  });

  test('a command that does not exist is named, with those that do', async () => {
    const { code, errors } = await cli('conjure');
    expect(code).toBe(2);
    expect(errors).toContain('scan, evaluate, calibrate, bench:scan');
  });

  test('a reader that goes away early ends the run without a word', async () => {
    const child = spawn(process.execPath, ['scripts/cli.mjs', 'scan', '--jsonl', '-'], { stdio: ['pipe', 'pipe', 'pipe'] });
    let errors = '';
    child.stderr.on('data', (data) => (errors += data));
    child.stdin.on('error', () => {});
    child.stdout.once('data', () => child.stdout.destroy());
    const feeding = setInterval(() => child.stdin.write(PAGE.repeat(200)), 5);
    const code = await new Promise((resolve) => child.once('exit', resolve));
    clearInterval(feeding);
    expect(errors).toBe('');
    expect(code).toBe(0);
  });
});
