import { execFile, spawn } from 'node:child_process';
import { describe, expect, test } from 'vitest';

const PAGE = `${JSON.stringify({ id: 1, url: 'https://a.example/', text: 'パンの話' })}\n`;

/** Runs the tools as npm does: as a process of their own, built when they are stale. */
function cli(...args: readonly string[]) {
  return new Promise<{ code: number | string; out: string; errors: string }>((resolve) => {
    const child = execFile(process.execPath, ['scripts/cli.mjs', ...args], (error, out, errors) => resolve({ code: error?.code ?? 0, out, errors }));
    child.stdin?.end(PAGE);
  });
}

describe('the tools as a process', { timeout: 60_000 }, () => {
  test('pages on standard input, verdicts on standard output, nothing else', async () => {
    const { code, out, errors } = await cli('scan', '--jsonl', '-');
    expect(JSON.parse(out)).toMatchObject({ id: 1, kind: 'none', level: 'none' });
    expect(errors).toBe('');
    expect(code).toBe(0);
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
