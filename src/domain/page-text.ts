/** A stretch of the text read so far (UTF-16 offsets). */
export type Stretch = { readonly start: number; readonly end: number };

/** The text of a page as it is read: inline text runs on, blocks stand on lines of their own. */
export class PageText {
  private readonly parts: string[] = [];
  private last = '\n';
  private joined: string | null = null;
  length = 0;

  constructor(private readonly most: number) {}

  /** True when no more will be taken in. */
  get isFull(): boolean {
    return this.length >= this.most;
  }

  add(data: string): void {
    const words = data.slice(0, this.most - this.length).replace(/[ \t\n\f\r]+/g, ' ');
    this.append(this.last === ' ' || this.last === '\n' ? words.replace(/^ /, '') : words);
  }

  /** Ends the line, unless it has just been ended. */
  endLine(): void {
    if (this.last !== '\n') this.append('\n');
  }

  private append(text: string): void {
    if (text === '') return;
    this.parts.push(text);
    this.length += text.length;
    this.last = text.charAt(text.length - 1);
    this.joined = null;
  }

  slice({ start, end }: Stretch): string {
    return this.toString().slice(start, end).trim();
  }

  /** The text with some stretches left out; a line ends where one was. */
  without(stretches: readonly Stretch[]): string {
    let kept = '';
    let taken = 0;
    for (const { start, end } of stretches.toSorted((a, b) => a.start - b.start)) {
      if (end <= taken) continue;
      kept += `${this.toString().slice(taken, Math.max(taken, start))}\n`;
      taken = end;
    }
    return kept + this.toString().slice(taken);
  }

  /** The last line that says anything before `index`, at most `most` characters from its end. */
  lineBefore(index: number, most: number): string {
    const before = this.toString()
      .slice(Math.max(0, index - most), index)
      .trimEnd();
    return before.slice(before.lastIndexOf('\n') + 1);
  }

  /** The first lines, so many of them, that are no longer than a headline, besides the one given. */
  topLines(count: number, longest: number, besides: string): string {
    const top = this.toString().slice(0, count * 15 * longest);
    return top
      .split('\n')
      .filter((line) => line.length <= longest && line.trim() !== '' && line.trim() !== besides)
      .slice(0, count)
      .join('\n');
  }

  toString(): string {
    this.joined ??= this.parts.join('');
    return this.joined;
  }
}
