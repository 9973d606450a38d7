import type { TracedText } from './traced-text.ts';

/** A stretch of folded text (UTF-16 offsets). */
export type Place = { readonly text: TracedText; readonly start: number; readonly end: number };

/** A page that repeats one word a hundred thousand times is not searched as often. */
const MOST_PLACES = 1_000;

/** Signals share words, and packs share signals: what was found once in a text is remembered as long as the text lives. */
const known = new WeakMap<TracedText, Map<string, Place | null | readonly Place[]>>();

/** Where the pattern (global, and used by others as well) matches, in the order of the text, the first thousand times. */
export function placesOf(text: TracedText, pattern: RegExp): readonly Place[] {
  return remembered(text, `all ${pattern.source}`, () => {
    const places: Place[] = [];
    pattern.lastIndex = 0;
    for (const match of text.text.matchAll(pattern)) {
      places.push({ text, start: match.index, end: match.index + match[0].length });
      if (places.length >= MOST_PLACES) break;
    }
    return places;
  });
}

/** Where the pattern matches first; `null` when it does not. */
export function firstPlace(text: TracedText, pattern: RegExp): Place | null {
  return remembered(text, `first ${pattern.source}`, () => {
    pattern.lastIndex = 0;
    const match = pattern.exec(text.text);
    return match ? { text, start: match.index, end: match.index + match[0].length } : null;
  });
}

/** Where any of several patterns matches first. */
export function firstPlaceOfAny(text: TracedText, patterns: readonly RegExp[]): Place | null {
  let first: Place | null = null;
  for (const pattern of patterns) {
    const place = firstPlace(text, pattern);
    if (place && (first === null || place.start < first.start)) first = place;
  }
  return first;
}

/** Where any of several patterns matches, in the order of the text. */
export function placesOfAny(text: TracedText, patterns: readonly RegExp[]): readonly Place[] {
  const [only, ...more] = patterns;
  if (only && more.length === 0) return placesOf(text, only);
  return patterns.flatMap((pattern) => placesOf(text, pattern)).sort((a, b) => a.start - b.start);
}

/** The first of the hits that has one of the others within so many characters, and both as one place; both lists in order. */
export function firstNear(hits: readonly Place[], others: readonly Place[], within: number): Place | null {
  let from = 0;
  for (const hit of hits) {
    while (from < others.length && (others[from]?.end ?? 0) + within < hit.start) from += 1;
    const other = others[from];
    if (other && other.start <= hit.end + within) return { text: hit.text, start: Math.min(hit.start, other.start), end: Math.max(hit.end, other.end) };
  }
  return null;
}

function remembered<T extends Place | null | readonly Place[]>(text: TracedText, key: string, find: () => T): T {
  const found = known.get(text) ?? new Map<string, Place | null | readonly Place[]>();
  known.set(text, found);
  const before = found.get(key);
  // The key says which of the two kinds of answer it holds.
  if (before !== undefined) return before as T;
  const now = find();
  found.set(key, now);
  return now;
}
