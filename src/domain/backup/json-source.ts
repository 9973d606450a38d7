export type JsonPath = readonly (string | number)[];

/** A value read from JSON, with the line on which each of its parts begins. */
export type JsonSource = { readonly value: unknown; readonly line: number; readonly parts: ReadonlyMap<string | number, JsonSource> };

/** The text is not JSON; `line` is where it stops making sense. */
export class JsonSyntaxError extends Error {
  constructor(readonly line: number) {
    super(`not JSON from line ${line} on`);
  }
}

/** Deeper than any file of ours, and not so deep that reading it could break. */
const DEEPEST = 50;
const NO_PARTS: JsonSource['parts'] = new Map();

const TOKENS = {
  space: /[ \t\n\r]*/y,
  /** In pieces, so that a very long text is no strain for the expression. */
  textPiece: /[^"\\]{1,1000}|\\./y,
  number: /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y,
  word: /true|false|null/y,
} as const;

/** Reads JSON as `JSON.parse` does, and remembers the lines. Throws `JsonSyntaxError`. */
export function readJson(text: string): JsonSource {
  return new Reader(text).all();
}

/** A part by its path; where it is missing, the nearest one around it. */
export function partAt(source: JsonSource, path: JsonPath): { readonly part: JsonSource; readonly isThere: boolean } {
  let part = source;
  for (const step of path) {
    const next = part.parts.get(step);
    if (!next) return { part, isThere: false };
    part = next;
  }
  return { part, isThere: true };
}

class Reader {
  private at = 0;
  private line = 1;

  constructor(private readonly text: string) {}

  all(): JsonSource {
    this.skipSpace();
    const source = this.value(0);
    this.skipSpace();
    if (this.at < this.text.length) this.fail();
    return source;
  }

  private value(depth: number): JsonSource {
    if (depth > DEEPEST) this.fail();
    const { line } = this;
    const next = this.text[this.at];
    if (next === '{') {
      const parts = this.members(() => this.key(), '{', '}', depth);
      return { value: Object.fromEntries([...parts].map(([key, { value }]) => [key, value])), line, parts };
    }
    if (next === '[') {
      let index = 0;
      const parts = this.members(() => index++, '[', ']', depth);
      return { value: [...parts.values()].map(({ value }) => value), line, parts };
    }
    return { value: next === '"' ? this.string() : JSON.parse(this.take('number') || this.take('word') || this.fail()), line, parts: NO_PARTS };
  }

  /** What stands between two brackets, each part under the key that comes before it or that its place gives it. */
  private members(key: () => string | number, open: string, close: string, depth: number): Map<string | number, JsonSource> {
    const parts = new Map<string | number, JsonSource>();
    this.expect(open);
    if (this.accept(close)) return parts;
    do parts.set(key(), this.value(depth + 1));
    while (this.accept(','));
    this.expect(close);
    return parts;
  }

  private key(): string {
    const name = this.string();
    this.expect(':');
    return name;
  }

  private string(): string {
    const start = this.at;
    if (this.text[this.at] !== '"') this.fail();
    this.at += 1;
    while (this.take('textPiece') !== '');
    if (this.text[this.at] !== '"') this.fail();
    this.at += 1;
    try {
      return JSON.parse(this.text.slice(start, this.at));
    } catch {
      return this.fail();
    }
  }

  /** Takes a bracket, comma or colon with the space around it, where it is there. */
  private accept(sign: string): boolean {
    this.skipSpace();
    if (this.text[this.at] !== sign) return false;
    this.at += 1;
    this.skipSpace();
    return true;
  }

  private expect(sign: string): void {
    if (!this.accept(sign)) this.fail();
  }

  private skipSpace(): void {
    for (const letter of this.take('space')) if (letter === '\n') this.line += 1;
  }

  private take(token: keyof typeof TOKENS): string {
    const pattern = TOKENS[token];
    pattern.lastIndex = this.at;
    const [found = ''] = pattern.exec(this.text) ?? [];
    this.at += found.length;
    return found;
  }

  private fail(): never {
    throw new JsonSyntaxError(this.line);
  }
}
