import { EXIT, type Streams } from '../command.ts';
import { type Line, MOST_BYTES } from '../lines.ts';
import { Progress } from '../progress.ts';
import { Writer } from '../writer.ts';
import { inOrder } from './in-order.ts';
import type { LineJudges } from './line-judges.ts';
import type { Failure } from './result.ts';

/** A stream of pages, one a line, and of what could not be read; `size` in bytes where it is known. */
export type LineSource = { readonly lines: AsyncIterable<Line | Failure>; readonly size: number | null };

/** How many lines wait for each worker, so that none has to wait for a line. */
const AHEAD = 4;

/** Judges pages line by line as they come and writes a line for each, in order. Reads no faster than its output is read. */
export async function scanLines({ lines, size }: LineSource, { workers, judge }: LineJudges, { stdout, stderr }: Streams): Promise<number> {
  const writer = new Writer(stdout);
  const progress = new Progress(stderr, size);
  const bounds = { items: workers === 1 ? 1 : workers * AHEAD, weight: 2 * MOST_BYTES, weigh: bytesOf };
  let failures = 0;
  for await (const [line, result] of inOrder(lines, async (item) => ('error' in item ? item : judge(item)), bounds)) {
    if ('error' in result) failures += 1;
    if (stdout.isTTY) progress.clear();
    if (!(await writer.write(`${JSON.stringify(result)}\n`))) break;
    progress.advance(bytesOf(line));
  }
  progress.clear();
  return failures === 0 ? EXIT.good : EXIT.failed;
}

function bytesOf(item: Line | Failure): number {
  return 'error' in item ? 0 : item.bytes + 1;
}
