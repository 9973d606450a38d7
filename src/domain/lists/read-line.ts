import { type LineReading, leftOut, NOTHING_SAID } from './entry.ts';
import { readAdblockRule } from './formats/adblock-rule.ts';
import { readHostsLine } from './formats/hosts-line.ts';
import { readMatchPattern } from './formats/match-pattern.ts';
import { readPlainName } from './formats/plain-name.ts';

/** Longer than any line that names hosts. */
export const LONGEST_LINE = 2_000;
/** `!`, `#` (but not `##`, which begins a rule), `;`, `//`, and the heading of ad block lists. */
const COMMENT = /^(?:[!;]|#(?!#|@#)|\/\/|\[adblock)/i;

/** What one line of a list says. Lists mix their forms, so each line is recognised by itself. */
export function readLine(line: string): LineReading {
  if (line.length > LONGEST_LINE) return leftOut('unreadable');
  const text = line.trim();
  if (text === '' || COMMENT.test(text)) return NOTHING_SAID;
  return readAdblockRule(text) ?? readMatchPattern(text) ?? readHostsLine(text.replace(/\s*#.*$/, '')) ?? readPlainName(text);
}
