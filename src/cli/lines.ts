/** Enough for a page of 10 MB with every character escaped. */
export const MOST_BYTES = 64 * 1024 * 1024;
const NEWLINE = 10;
/** What is kept of a line that is too long: enough to find its id. */
const BEGINNING = 1_000;

/** A line of a file. Of one that is too long, only the beginning is there. */
export type Line = { readonly number: number; readonly text: string; readonly bytes: number; readonly isWhole: boolean };

/** The lines of a stream of bytes, one at a time; never more than one line of at most `most` bytes is held. */
export async function* linesOf(bytes: AsyncIterable<Uint8Array>, most = MOST_BYTES): AsyncGenerator<Line> {
  const line = new GrowingLine(most);
  for await (const chunk of bytes) {
    let from = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
      line.add(chunk.subarray(from, end));
      yield line.finish();
      from = end + 1;
    }
    line.add(chunk.subarray(from));
  }
  if (line.bytes > 0) yield line.finish();
}

class GrowingLine {
  private parts: Uint8Array[] = [];
  private number = 1;
  bytes = 0;

  constructor(private readonly most: number) {}

  add(part: Uint8Array): void {
    const wasWhole = this.bytes <= this.most;
    this.bytes += part.length;
    if (this.bytes <= this.most) this.parts.push(part);
    else if (wasWhole) this.parts = [Buffer.concat([...this.parts, part]).subarray(0, BEGINNING)];
  }

  finish(): Line {
    const text = Buffer.concat(this.parts).toString('utf8');
    const line = { number: this.number, text: text.replace(/^\ufeff/, ''), bytes: this.bytes, isWhole: this.bytes <= this.most };
    this.parts = [];
    this.number += 1;
    this.bytes = 0;
    return line;
  }
}
