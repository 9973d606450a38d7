import { maskCodes } from './mask.ts';
import type { TracedText } from './traced-text.ts';

/** What a condition fired on: a stretch of folded text, or words put together from several places (labels, a host name). */
export type Evidence = { readonly text: TracedText; readonly start: number; readonly end: number } | { readonly literal: string };

const AROUND = 16;
/** How far a cut moves to keep a word whole. */
const WORD = 12;
const LONGEST = 90;
/** More than any code is long: masking sees it whole even where the excerpt shows only its end. */
const CONTEXT = 80;

/** Marks above and below one letter, more than any script has: they would reach over what stands around. */
const PILE = /(\p{M}{2})\p{M}+/gu;

/** The evidence as the page wrote it, one line, codes masked, with a little of what stands around it. */
export function excerpt(evidence: Evidence): string {
  if ('literal' in evidence) return oneLine(maskCodes(evidence.literal.slice(0, LONGEST + CONTEXT)).slice(0, LONGEST));
  const { text, start, end } = evidence;
  const { raw } = text;
  const first = text.origin(start);
  const from = lineStart(raw, first);
  const to = Math.min(lineEnd(raw, Math.max(text.origin(end), first + 1)), from + LONGEST);
  const around = Math.max(0, from - CONTEXT);
  const shown = maskCodes(raw.slice(around, to + CONTEXT)).slice(from - around, to - around);
  return `${isInside(raw, from - 1) ? '…' : ''}${oneLine(shown)}${isInside(raw, to) ? '…' : ''}`;
}

function lineStart(raw: string, at: number): number {
  const line = raw.lastIndexOf('\n', at - 1) + 1;
  const cut = Math.max(at - AROUND, 0);
  const wordStart = raw.slice(Math.max(0, cut - WORD), cut).search(/[A-Za-z0-9]+$/);
  return Math.max(wordStart < 0 || !/\w/.test(raw.charAt(cut)) ? cut : Math.max(0, cut - WORD) + wordStart, line);
}

function lineEnd(raw: string, at: number): number {
  const line = raw.indexOf('\n', at);
  const cut = at + AROUND;
  const rest = /^[A-Za-z0-9]{0,12}/.exec(/\w/.test(raw.charAt(cut - 1)) ? raw.slice(cut, cut + WORD) : '')?.[0].length ?? 0;
  return Math.min(cut + rest, line < 0 ? raw.length : line);
}

/** True when there is more of the same line at that place. */
function isInside(raw: string, at: number): boolean {
  return at >= 0 && at < raw.length && raw[at] !== '\n';
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/\p{C}/gu, '').replace(PILE, '$1').trim();
}
