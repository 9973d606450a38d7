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

const REFERENCE = /^\{([a-z][a-z0-9-]*)\}$/;

/**
 * The same alternatives as several expressions, one for each word list that is named by itself and one for the rest. Many
 * conditions name the same lists; what is searched for apart is found once for all of them.
 */
export function toRegExps(alternatives: readonly string[], lists: WordLists): readonly RegExp[] {
  // Throws where a list is unknown or contains itself, so that none of that can happen below.
  alternation(alternatives, lists, []);
  const sources = new Map<string, readonly string[]>();
  split('', alternatives, lists, sources);
  return [...sources].map(([name, group]) => (name === '' ? toRegExp(group, lists) : remembered(expressions, lists, name, () => toRegExp(group, lists))));
}

function split(name: string, alternatives: readonly string[], lists: WordLists, into: Map<string, readonly string[]>): void {
  if (into.has(name)) return;
  const rest = alternatives.filter((alternative) => !REFERENCE.test(alternative));
  if (rest.length > 0) into.set(name, rest);
  for (const alternative of alternatives) {
    const listName = REFERENCE.exec(alternative)?.[1];
    if (listName === undefined) continue;
    split(listName, lists[listName] ?? [], lists, into);
  }
}

function alternation(alternatives: readonly string[], lists: WordLists, open: readonly string[]): string {
  return alternatives.map((source) => expand(foldPattern(withoutMark(source)), lists, open)).join('|');
}

function expand(source: string, lists: WordLists, open: readonly string[]): string {
  return source.replace(/\{([a-z][a-z0-9-]*)\}/g, (_, name: string) => {
    const list = Object.hasOwn(lists, name) ? lists[name] : undefined;
    if (!list) throw new Error(`unknown word list "${name}"`);
    if (open.includes(name)) throw new Error(`word list "${name}" contains itself`);
    return remembered(expansions, lists, name, () => `(?:${alternation(list, lists, [...open, name])})`);
  });
}

/** What has been made of each word list: conditions name the same ones again and again, and making an engine would else take most of its time on them. */
const expansions = new WeakMap<WordLists, Map<string, string>>();
const expressions = new WeakMap<WordLists, Map<string, RegExp>>();

function remembered<T>(made: WeakMap<WordLists, Map<string, T>>, lists: WordLists, name: string, make: () => T): T {
  const ofLists = made.get(lists) ?? new Map<string, T>();
  made.set(lists, ofLists);
  const found = ofLists.get(name) ?? make();
  ofLists.set(name, found);
  return found;
}
