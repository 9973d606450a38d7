import { SKIP_REASONS, type SkipReason } from './entry.ts';
import { IndexBuilder, type ListIndex } from './list-index.ts';
import { LIST_LIMITS, type ListFailure, type ListLimits, type Tally } from './list-state.ts';
import { readLine } from './read-line.ts';

/** How many of the lines that were left out are shown. */
const FIRST_LINES = 5;
const LONGEST_EXCERPT = 80;
/** So many lines are read without a pause. */
const SLICE = 2_000;

export type SkippedLine = { readonly line: number; readonly reason: SkipReason; readonly text: string };
export type ListReading =
  | { readonly index: ListIndex; readonly tally: Tally; readonly firstSkipped: readonly SkippedLine[] }
  | { readonly failure: ListFailure };

/** Reads a list of hosts, pausing now and then. Takes time linear in the text; but for how it begins, the order of its lines makes no difference. */
export function* readList(text: string, limits: ListLimits = LIST_LIMITS): Generator<void, ListReading> {
  if (text.length > limits.bytes) return { failure: { reason: 'too-big', limit: limits.bytes } };
  if (/^[\ufeff\s]{0,100}<(?!all_urls)/.test(text)) return { failure: { reason: 'web-page' } };
  const builder = new IndexBuilder();
  const skipped = Object.fromEntries(SKIP_REASONS.map((reason) => [reason, 0])) as Record<SkipReason, number>;
  const firstSkipped: SkippedLine[] = [];
  for (const line of linesAfterFrontMatter(text)) {
    const reading = readLine(line.text);
    for (const entry of reading.entries) builder.add(entry);
    if (builder.size > limits.entries) return { failure: { reason: 'too-many', limit: limits.entries } };
    for (const reason of reading.skipped) {
      skipped[reason] += 1;
      // No list that is not too long itself could make up for so much.
      if (skipped.unreadable > limits.entries) return { failure: { reason: 'no-list' } };
      if (firstSkipped.length < FIRST_LINES) firstSkipped.push({ line: line.number, reason, text: line.text.trim().slice(0, LONGEST_EXCERPT) });
    }
    if (line.number % SLICE === 0) yield;
  }
  if (builder.size === 0) return { failure: { reason: skipped.unreadable > 0 ? 'no-list' : 'empty' } };
  if (skipped.unreadable > builder.size) return { failure: { reason: 'no-list' } };
  const index = builder.build();
  return { index, tally: { entries: index.length, skipped }, firstSkipped };
}

type Line = { readonly number: number; readonly text: string };

/** The lines, without what uBlacklist writes about a list before it, between two lines of `---`. */
function* linesAfterFrontMatter(text: string): Generator<Line> {
  let isInside = /^\ufeff?---[ \t]*[\r\n]/.test(text);
  for (const line of lines(text)) {
    const isFence = line.text.trimEnd() === '---';
    if (isInside) isInside = line.number === 1 || !isFence;
    else yield line;
  }
}

function* lines(text: string): Generator<Line> {
  const ends = /\r\n|\r|\n/g;
  let number = 1;
  let from = text.startsWith('\ufeff') ? 1 : 0;
  for (let end = ends.exec(text); end !== null; end = ends.exec(text)) {
    yield { number, text: text.slice(from, end.index) };
    from = ends.lastIndex;
    number += 1;
  }
  yield { number, text: text.slice(from) };
}
