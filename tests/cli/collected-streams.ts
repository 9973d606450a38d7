import { Readable, Writable } from 'node:stream';
import type { Screen, Streams } from '../../src/cli/command.ts';

/** A screen that keeps what is written to it. */
export class Sheet extends Writable implements Screen {
  text = '';

  constructor(readonly isTTY = false) {
    super({ decodeStrings: false });
  }

  override _write(chunk: string, _encoding: BufferEncoding, done: () => void): void {
    this.text += chunk;
    done();
  }

  /** What was written, as JSON a line. */
  get rows(): Record<string, unknown>[] {
    return this.text
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
  }
}

export type CollectedStreams = Streams & { readonly stdout: Sheet; readonly stderr: Sheet };

/** Streams of a command that is called without a terminal, unless told otherwise. */
export function collectedStreams({ input = '', isTTY = false } = {}): CollectedStreams {
  return { stdin: Readable.from([Buffer.from(input)]), stdout: new Sheet(isTTY), stderr: new Sheet(isTTY) };
}

export async function* chunks(...texts: readonly (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield Buffer.from(text);
}
