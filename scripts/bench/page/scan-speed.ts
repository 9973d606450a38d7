import { spawn } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { bytesOf, generatedLines } from '../../../src/cli/bench/measure.ts';
import { PAGE_STYLES } from '../../../src/cli/bench/page-styles.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const PAGES = 800;
const KILOBYTES = 20;
/** Says at the end how much memory the process had at most, all its threads together. */
const REPORT_MEMORY = `data:text/javascript,process.on('exit',()=>process.stderr.write('memory:'+process.resourceUsage().maxRSS))`;

export type ScanSpeed = {
  readonly jobs: number;
  readonly pages: number;
  readonly megabytes: number;
  readonly seconds: readonly number[];
  readonly memory: number;
};

/** How fast `scan --jsonl` is with so many threads, start included, and how much memory it takes. */
export async function scanSpeed(jobs: number, times: number): Promise<ScanSpeed> {
  const lines = PAGE_STYLES.flatMap((style) => generatedLines(style, KILOBYTES * 1024, Math.round((PAGES * style.share) / 100)));
  const input = `${lines.map(({ text }) => text).join('\n')}\n`;
  const runs = [];
  for (let time = 0; time < times; time += 1) runs.push(await scanOnce(input, jobs, lines.length));
  return {
    jobs,
    pages: lines.length,
    megabytes: bytesOf(lines) / 1_048_576,
    seconds: runs.map(({ seconds }) => seconds),
    memory: Math.max(...runs.map(({ memory }) => memory)),
  };
}

async function scanOnce(input: string, jobs: number, pages: number): Promise<{ seconds: number; memory: number }> {
  const start = performance.now();
  const child = spawn(process.execPath, ['--import', REPORT_MEMORY, 'scripts/cli.mjs', 'scan', '--jobs', String(jobs), '--jsonl', '-'], { cwd: ROOT });
  let [verdicts, errors] = [0, ''];
  child.stdout.on('data', (chunk: Buffer) => {
    verdicts += chunk.filter((byte) => byte === 10).length;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  child.stdin.end(input);
  await once(child, 'close');
  const kilobytes = Number(/memory:(\d+)/.exec(errors)?.[1]);
  if (verdicts !== pages || !(kilobytes > 0)) throw new Error(`scan gave ${verdicts} verdicts for ${pages} pages. ${errors}`);
  return { seconds: (performance.now() - start) / 1000, memory: kilobytes / 1024 };
}
