import { createEngine } from '../../domain/engine.ts';
import { LEVELS, type Level } from '../../domain/level.ts';
import type { Streams } from '../command.ts';
import { EXIT } from '../command.ts';
import { readHtmlFile } from '../html-file.ts';
import { htmlFiles } from '../html-files.ts';
import { judge } from '../judge.ts';
import { Progress } from '../progress.ts';
import { Writer } from '../writer.ts';
import { type Reporting, report } from './report.ts';
import { TEXTS } from './texts.ts';

/** Judges saved pages and reports on each for people. A file that cannot be read is told, and the run goes on. */
export async function scanFiles(paths: readonly string[], url: string | undefined, reporting: Reporting, { stdout, stderr }: Streams): Promise<number> {
  const engine = createEngine(reporting.rules);
  const texts = TEXTS[reporting.language];
  const writer = new Writer(stdout);
  const progress = new Progress(stderr, stderr.isTTY ? await count(htmlFiles(paths)) : null);
  const counts: Record<Level | 'failed', number> = { none: 0, notice: 0, caution: 0, danger: 0, failed: 0 };
  const judged = async (file: string) => {
    const page = await readHtmlFile(file, url);
    const verdict = judge(page, engine);
    counts[verdict.level] += 1;
    return report(file, page.url, verdict, reporting);
  };
  for await (const file of htmlFiles(paths)) {
    const text = await judged(file).catch((error: unknown) => {
      counts.failed += 1;
      return `${reporting.colours.red(texts.failed)}  ${file}: ${error instanceof Error ? error.message : String(error)}\n`;
    });
    progress.clear();
    if (!(await writer.write(text))) break;
    progress.advance(1);
  }
  progress.clear();
  const levels = LEVELS.toReversed().map((level) => `${counts[level]} ${texts.levels[level]}`);
  const pages = Object.values(counts).reduce((sum, number) => sum + number, 0);
  await writer.write(`${pages} ${texts.pages}: ${[...levels, ...(counts.failed ? [`${counts.failed} ${texts.failed}`] : [])].join(', ')}\n`);
  return counts.failed === 0 ? EXIT.good : EXIT.failed;
}

async function count(files: AsyncIterable<string>): Promise<number> {
  let found = 0;
  for await (const _ of files) found += 1;
  return found;
}
