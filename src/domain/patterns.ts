import { foldPattern } from './fold.ts';

export type WordLists = Readonly<Record<string, readonly string[]>>;

/**
 * One expression for all alternatives, with `{name}` replaced by the word list of that name (lists may name others).
 * Throws an `Error` that names the list when one is unknown or contains itself.
 */
export function toRegExp(alternatives: readonly string[], lists: WordLists): RegExp {
  return new RegExp(alternation(alternatives, lists, []), 'g');
}

function alternation(alternatives: readonly string[], lists: WordLists, open: readonly string[]): string {
  return alternatives.map((source) => expand(foldPattern(source), lists, open)).join('|');
}

function expand(source: string, lists: WordLists, open: readonly string[]): string {
  return source.replace(/\{([a-z][a-z0-9-]*)\}/g, (_, name: string) => {
    const list = lists[name];
    if (!list) throw new Error(`unknown word list "${name}"`);
    if (open.includes(name)) throw new Error(`word list "${name}" contains itself`);
    return `(?:${alternation(list, lists, [...open, name])})`;
  });
}
