import { foldPattern } from './fold.ts';
import { withoutMark } from './vocabulary.ts';

export type WordLists = Readonly<Record<string, readonly string[]>>;

/** With every repetition bounded, matching takes time linear in the text, whatever the pattern and the page. */
const UNBOUNDED = /[*+]|\{\d+,\}/;
const ESCAPE_OR_CLASS = /\\.|\[(?:\\.|[^\]\\])*\]/gs;

/**
 * One expression for all alternatives, with `{name}` replaced by the word list of that name (lists may name others).
 * Throws an `Error` when a list is unknown or contains itself, and when a
 * repetition has no upper bound.
 */
export function toRegExp(alternatives: readonly string[], lists: WordLists): RegExp {
  const source = alternation(alternatives, lists, []);
  if (UNBOUNDED.test(source.replace(ESCAPE_OR_CLASS, 'x'))) throw new Error(`a repetition without an upper bound in ${source.slice(0, 60)}`);
  return new RegExp(source, 'g');
}

function alternation(alternatives: readonly string[], lists: WordLists, open: readonly string[]): string {
  return alternatives.map((source) => expand(foldPattern(withoutMark(source)), lists, open)).join('|');
}

function expand(source: string, lists: WordLists, open: readonly string[]): string {
  return source.replace(/\{([a-z][a-z0-9-]*)\}/g, (_, name: string) => {
    const list = Object.hasOwn(lists, name) ? lists[name] : undefined;
    if (!list) throw new Error(`unknown word list "${name}"`);
    if (open.includes(name)) throw new Error(`word list "${name}" contains itself`);
    return `(?:${alternation(list, lists, [...open, name])})`;
  });
}
