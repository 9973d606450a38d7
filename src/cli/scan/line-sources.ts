import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { type Streams, UsageError } from '../command.ts';
import { type Line, linesOf } from '../lines.ts';
import type { HtmlInWarc } from '../warc/html-in-warc.ts';
import type { Failure } from './result.ts';

/** The bytes of a file or, for `-`, of standard input. Throws a `UsageError` when there is no such file. */
export async function bytesNamed(name: string, { stdin }: Streams): Promise<{ bytes: AsyncIterable<Uint8Array>; size: number | null }> {
  if (name === '-') return { bytes: stdin, size: null };
  const file = await stat(name).catch(() => null);
  if (file === null || file.isDirectory()) throw new UsageError(`There is no file ${name}.`);
  return { bytes: createReadStream(name), size: file.isFile() ? file.size : null };
}

export async function* linesWithText(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  for await (const line of linesOf(bytes)) if (line.text.trim() !== '') yield line;
}

/** What came of a web archive, for the end of a run. */
export type WarcCount = { pages: number; unreadable: number; broken: string | null };

/** The pages of a web archive as lines; the address is their id. Where the archive cannot be read any further, that is noted and the lines end. */
export async function* linesOfWarc(archive: HtmlInWarc, count: WarcCount): AsyncGenerator<Line | Failure> {
  try {
    for await (const item of archive) {
      if ('error' in item) {
        count.unreadable += 1;
        yield { id: item.url, error: `record ${item.record}: ${item.error}` };
        continue;
      }
      count.pages += 1;
      const text = JSON.stringify({ id: item.page.url, ...item.page });
      yield { number: item.record, text, bytes: Buffer.byteLength(text), isWhole: true };
    }
  } catch (error) {
    count.broken = error instanceof Error ? error.message : String(error);
  }
}
