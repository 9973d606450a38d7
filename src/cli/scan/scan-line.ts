import type { Engine } from '../../domain/engine.ts';
import { judge } from '../judge.ts';
import type { Line } from '../lines.ts';
import { PageRowSchema, pageOf } from '../page-row.ts';
import { parseLine } from '../parse-line.ts';
import { type Failure, type Result, resultOf } from './result.ts';

/** Judges the page of one line. Whatever is wrong with it is told, never thrown. */
export function scanLine(line: Line, engine: Engine): Result | Failure {
  const row = parseLine(line, PageRowSchema);
  if ('error' in row) return row;
  const { id } = row.value;
  const page = pageOf(row.value);
  if (page === null) return { id, error: `line ${line.number}: neither html nor text` };
  try {
    const start = performance.now();
    const verdict = judge(page, engine);
    return resultOf(id, verdict, performance.now() - start);
  } catch (error) {
    return { id, error: `line ${line.number}: ${error instanceof Error ? error.message : String(error)}` };
  }
}
