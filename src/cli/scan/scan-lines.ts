import type { Engine } from '../../domain/engine.ts';
import { EXIT, type Streams } from '../command.ts';
import { linesOf } from '../lines.ts';
import { Progress } from '../progress.ts';
import { Writer } from '../writer.ts';
import { scanLine } from './scan-line.ts';

/** A stream of pages, one a line; `size` in bytes where it is known. */
export type LineSource = { readonly bytes: AsyncIterable<Uint8Array>; readonly size: number | null };

/** Judges pages line by line as they come and writes a line for each, in order. Reads no faster than its output is read. */
export async function scanLines({ bytes, size }: LineSource, engine: Engine, { stdout, stderr }: Streams): Promise<number> {
  const writer = new Writer(stdout);
  const progress = new Progress(stderr, size);
  let failures = 0;
  for await (const line of linesOf(bytes)) {
    if (line.text.trim() !== '') {
      const result = scanLine(line, engine);
      if ('error' in result) failures += 1;
      if (stdout.isTTY) progress.clear();
      if (!(await writer.write(`${JSON.stringify(result)}\n`))) break;
    }
    progress.advance(line.bytes + 1);
  }
  progress.clear();
  return failures === 0 ? EXIT.good : EXIT.failed;
}
