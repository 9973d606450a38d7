import { maskCodes } from './mask.ts';
import type { TracedText } from './traced-text.ts';

/** What a condition fired on: a stretch of folded text, or words of our own (a host name). */
export type Evidence = { readonly text: TracedText; readonly start: number; readonly end: number } | { readonly literal: string };

const AROUND = 14;
const LONGEST = 90;

/** The evidence as the page wrote it, one line, codes masked, with a little of what stands around it. */
export function excerpt(evidence: Evidence): string {
  if ('literal' in evidence) return evidence.literal;
  const { text, start, end } = evidence;
  const { raw } = text;
  const from = lineStart(raw, text.origin(start));
  const to = lineEnd(raw, Math.max(text.origin(end), text.origin(start) + 1));
  const visible = maskCodes(raw.slice(from, Math.min(to, from + LONGEST)))
    .replace(/\p{C}/gu, (control) => (control === '\n' ? ' ' : ''))
    .replace(/\s+/g, ' ')
    .trim();
  return `${startsInside(raw, from) ? '…' : ''}${visible}${to < raw.length && raw[to] !== '\n' ? '…' : ''}`;
}

function lineStart(raw: string, at: number): number {
  const from = Math.max(0, at - AROUND);
  return Math.max(from, raw.lastIndexOf('\n', at - 1) + 1);
}

function lineEnd(raw: string, at: number): number {
  const to = Math.min(raw.length, at + AROUND);
  const line = raw.indexOf('\n', at);
  return line < 0 ? to : Math.min(to, line);
}

function startsInside(raw: string, from: number): boolean {
  return from > 0 && raw[from - 1] !== '\n';
}
