import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** Writes to a stream no faster than it is read. */
export class Writer {
  private failure: NodeJS.ErrnoException | null = null;

  constructor(private readonly stream: Writable) {
    stream.on('error', (error) => {
      this.failure = error;
    });
  }

  /** Waits while the reader is behind. False when nobody reads any more (`scan … | head`), which is no failure. */
  async write(text: string): Promise<boolean> {
    if (this.isOpen() && !this.stream.write(text)) await this.drained();
    return this.isOpen();
  }

  private isOpen(): boolean {
    if (this.failure && this.failure.code !== 'EPIPE') throw this.failure;
    return this.failure === null && this.stream.writable;
  }

  private async drained(): Promise<void> {
    const stop = new AbortController();
    const ends = ['drain', 'close', 'error'].map((event) => once(this.stream, event, { signal: stop.signal }).catch(() => undefined));
    await Promise.race(ends);
    stop.abort();
  }
}
