/** One pass of edits: where unchanged stretches begin, in the edited text and in the text before it. */
type Pass = { readonly after: readonly number[]; readonly before: readonly number[] };

/** Text that has been edited and still knows where each character came from. */
export class TracedText {
  private constructor(
    readonly text: string,
    readonly raw: string,
    /** The place in the raw text (UTF-16 units) that the character at an index came from. */
    readonly origin: (index: number) => number,
  ) {}

  static from(raw: string): TracedText {
    return new TracedText(raw, raw, (index) => index);
  }

  /** Texts that were edited one by one, as one. */
  static join(parts: readonly TracedText[]): TracedText {
    const [only] = parts;
    if (only && parts.length === 1) return only;
    const starts = startsOf(parts.map(({ text }) => text));
    const rawStarts = startsOf(parts.map(({ raw }) => raw));
    const origin = (index: number) => {
      const at = Math.max(0, lastAtMost(starts, index));
      return (rawStarts[at] ?? 0) + (parts[at]?.origin(index - (starts[at] ?? 0)) ?? 0);
    };
    return new TracedText(parts.map(({ text }) => text).join(''), parts.map(({ raw }) => raw).join(''), origin);
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
    const pass = { after, before };
    return new TracedText(text + this.text.slice(taken), this.raw, (index) => this.origin(originInPass(pass, index)));
  }

  /** Lower case, character for character; the few letters whose lower case is longer stay as they are. */
  lowerCase(): TracedText {
    const whole = this.text.toLowerCase();
    const text = whole.length === this.text.length ? whole : this.text.replace(/[A-Z]+/g, (run) => run.toLowerCase());
    return text === this.text ? this : new TracedText(text, this.raw, this.origin);
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

function startsOf(texts: readonly string[]): number[] {
  let length = 0;
  return texts.map((text) => {
    length += text.length;
    return length - text.length;
  });
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
