/** One pass of edits: where unchanged stretches begin, in the edited text and in the text before it. */
type Pass = { readonly after: readonly number[]; readonly before: readonly number[] };

/** Text that has been edited and still knows where each character came from. */
export class TracedText {
  private constructor(
    readonly text: string,
    readonly raw: string,
    private readonly passes: readonly Pass[],
  ) {}

  static from(raw: string): TracedText {
    return new TracedText(raw, raw, []);
  }

  /** Replaces every match of a global pattern; an unchanged text costs nothing. */
  replace(pattern: RegExp, by: (match: string) => string): TracedText {
    const after: number[] = [];
    const before: number[] = [];
    let text = '';
    let taken = 0;
    for (const match of this.text.matchAll(pattern)) {
      const replacement = by(match[0]);
      if (replacement === match[0]) continue;
      text += this.text.slice(taken, match.index);
      after.push(text.length);
      before.push(match.index);
      text += replacement;
      taken = match.index + match[0].length;
      after.push(text.length);
      before.push(taken);
    }
    if (after.length === 0) return this;
    return new TracedText(text + this.text.slice(taken), this.raw, [...this.passes, { after, before }]);
  }

  /** Lower case, character for character; the few letters whose lower case is longer stay as they are. */
  lowerCase(): TracedText {
    const whole = this.text.toLowerCase();
    const text = whole.length === this.text.length ? whole : this.text.replace(/[A-Z]+/g, (run) => run.toLowerCase());
    return text === this.text ? this : new TracedText(text, this.raw, this.passes);
  }

  /** The place in the raw text (UTF-16 units) that the character at `index` came from. */
  origin(index: number): number {
    return this.passes.reduceRight((at, pass) => originInPass(pass, at), index);
  }
}

function originInPass({ after, before }: Pass, index: number): number {
  const edit = lastAtMost(after, index);
  if (edit < 0) return index;
  const start = before[edit] ?? 0;
  const offset = index - (after[edit] ?? 0);
  // Even entries open a replacement: every character in it came from the match as a whole.
  return edit % 2 === 0 ? start : start + offset;
}

function lastAtMost(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
