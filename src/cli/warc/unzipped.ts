import { once } from 'node:events';
import { createGunzip, type Gunzip } from 'node:zlib';

const GZIP = Buffer.of(0x1f, 0x8b);
/** What is unzipped at a time, so that little is lost where a file is damaged. */
const SLICE = 4 * 1024;
/** warcio misses the end of a head that comes in a chunk of its own. */
const LEAST = 1024;

/** A stream as it was before gzip, where it is gzip, in as many members as there are; any other stream as it is. Gives out what can be read before it throws. */
export async function* unzipped(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let gunzip: GunzipBySlices | null = null;
  let isFirst = true;
  for await (const chunk of inChunks(bytes)) {
    if (isFirst && chunk.subarray(0, GZIP.length).equals(GZIP)) gunzip = new GunzipBySlices();
    isFirst = false;
    if (gunzip) yield* inChunks(gunzip.add(chunk));
    else yield chunk;
  }
  if (gunzip) yield* inChunks(gunzip.end());
}

/** The same bytes, in chunks that are not tiny. */
async function* inChunks(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let waiting: Uint8Array[] = [];
  let size = 0;
  const taken = () => {
    const chunk = Buffer.concat(waiting);
    waiting = [];
    size = 0;
    return chunk;
  };
  try {
    for await (const part of bytes) {
      waiting.push(part);
      size += part.length;
      if (size >= LEAST) yield taken();
    }
  } catch (error) {
    if (size > 0) yield taken();
    throw error;
  }
  if (size > 0) yield taken();
}

/** A stream of Node loses what it has not given out yet when it fails; here it is taken from it at once. */
class GunzipBySlices {
  private readonly gunzip: Gunzip = createGunzip();
  private out: Uint8Array[] = [];
  private failure: Error | null = null;
  private fed = 0;

  constructor() {
    this.gunzip.on('data', (chunk: Uint8Array) => this.out.push(chunk));
    this.gunzip.on('error', (error) => {
      this.failure = error;
    });
  }

  async *add(chunk: Uint8Array): AsyncGenerator<Uint8Array> {
    for (let from = 0; from < chunk.length; from += SLICE) {
      const slice = chunk.subarray(from, from + SLICE);
      this.fed += slice.length;
      await this.settled((done) => this.gunzip.write(slice, done));
      yield* this.taken();
      // Node takes what follows a member and is none for the end of the file, and says nothing.
      if (this.gunzip.readableEnded) throw new Error(`damaged: what follows byte ${this.gunzip.bytesWritten} is not gzip`);
    }
  }

  async *end(): AsyncGenerator<Uint8Array> {
    await this.settled(() => this.gunzip.end());
    yield* this.taken();
  }

  private async settled(act: (done: () => void) => void): Promise<void> {
    const stop = new AbortController();
    const ends = ['end', 'error'].map((event) => once(this.gunzip, event, { signal: stop.signal }).catch(() => undefined));
    await Promise.race([...ends, new Promise<void>(act)]);
    stop.abort();
  }

  private *taken(): Generator<Uint8Array> {
    yield* this.out;
    this.out = [];
    if (this.failure) throw new Error(`cut off or damaged: ${this.failure.message} (before byte ${this.fed})`);
  }
}
