import { maskCodes } from './mask.ts';
import type { TracedText } from './traced-text.ts';

/** What a condition fired on: a stretch of folded text, or words put together from several places (labels, a host name). */
export type Evidence = { readonly text: TracedText; readonly start: number; readonly end: number } | { readonly literal: string };

const AROUND = 14;
const LONGEST = 90;
/** More than any code is long: masking sees it whole even where the excerpt shows only its end. */
const CONTEXT = 80;

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
  return Math.max(at - AROUND, raw.lastIndexOf('\n', at - 1) + 1, 0);
}

function lineEnd(raw: string, at: number): number {
  const line = raw.indexOf('\n', at);
  return Math.min(at + AROUND, line < 0 ? raw.length : line);
}

/** True when there is more of the same line at that place. */
function isInside(raw: string, at: number): boolean {
  return at >= 0 && at < raw.length && raw[at] !== '\n';
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/\p{C}/gu, '').trim();
}
