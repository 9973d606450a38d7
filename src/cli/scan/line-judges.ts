import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Tinypool } from 'tinypool';
import { createEngine, type Engine } from '../../domain/engine.ts';
import { bundledRules } from '../../rule-packs/bundle.ts';
import type { Line } from '../lines.ts';
import { idIn } from '../parse-line.ts';
import { ROOT } from '../project.ts';
import type { Failure, Result } from './result.ts';
import { scanLine } from './scan-line.ts';

/** Judges lines, as many at once as it has workers. Whatever goes wrong with a line is its answer, never thrown. */
export type LineJudges = { readonly workers: number; readonly judge: (line: Line) => Promise<Result | Failure>; readonly close: () => Promise<void> };

/** Judges in this very process, one after another. */
export function judgesHere(engine: Engine): LineJudges {
  return { workers: 1, judge: async (line) => scanLine(line, engine), close: async () => {} };
}

/** The command line tools themselves are what a worker runs; they export its work. */
const TOOLS = join(ROOT, 'dist/cli/main.js');

/** Judges in threads that are kept, each with an engine of its own. A page that ends its thread is told, and a new thread takes its place. */
export function judgesInThreads(workers: number, { file, name } = { file: TOOLS, name: judgeLineInThread.name }): LineJudges {
  const pool = new Tinypool({ filename: pathToFileURL(file).href, name, runtime: 'worker_threads', minThreads: workers, maxThreads: workers });
  const judge = (line: Line): Promise<Result | Failure> =>
    pool.run(line).catch((error: unknown) => ({
      id: idIn(line.text),
      error: `line ${line.number}: ${error instanceof Error ? error.message : String(error)}`,
    }));
  return { workers, judge, close: () => pool.destroy() };
}

let engine: Engine | null = null;

/** The work of a thread. */
export function judgeLineInThread(line: Line): Result | Failure {
  engine ??= createEngine(bundledRules());
  return scanLine(line, engine);
}
