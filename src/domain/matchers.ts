import { isAmazonOwned, isAmazonShop } from './amazon.ts';
import type { Condition, ConditionOf, FieldPattern } from './condition.ts';
import type { Evidence } from './evidence.ts';
import type { Field, PageView } from './page-view.ts';
import { toRegExp, toRegExps, type WordLists } from './patterns.ts';
import { ratesIn } from './rates.ts';
import { firstNear, firstPlaceOfAny, placesOf, placesOfAny } from './text-search.ts';
import type { TracedText } from './traced-text.ts';

/** A condition ready to run: the evidence it fires on, or `null`. */
export type Matcher = (view: PageView) => Evidence | null;

type Compilers = { readonly [T in Condition['type']]: (condition: ConditionOf<T>, lists: WordLists) => Matcher };

/** One entry a condition type; a new type does not compile until it stands here. */
const COMPILERS: Compilers = {
  words({ in: zone, any, times }, lists) {
    if (times <= 1) {
      const patterns = toRegExps(any, lists);
      return (view) => firstPlaceOfAny(view.zone(zone), patterns);
    }
    // One expression, so that no stretch of text counts twice.
    const pattern = toRegExp(any, lists);
    return (view) => {
      const places = placesOf(view.zone(zone), pattern);
      return places.length >= times ? (places[0] ?? null) : null;
    };
  },
  near({ in: zone, any, to, within }, lists) {
    const patterns = toRegExps(any, lists);
    const others = toRegExps(to, lists);
    return (view) => {
      const text = view.zone(zone);
      const hits = placesOfAny(text, patterns);
      return hits.length === 0 ? null : firstNear(hits, placesOfAny(text, others), within);
    };
  },
  rate({ in: zone, of, from, to, within }, lists) {
    const subjects = toRegExps(of, lists);
    return (view) => {
      const text = view.zone(zone);
      const rates = ratesIn(text).filter(({ percent }) => percent >= from && percent <= to);
      return rates.length === 0 ? null : firstNear(rates, placesOfAny(text, subjects), within);
    };
  },
  field({ field }, lists) {
    const matches = compileField(field, lists);
    return (view) => {
      const hit = view.fields().find(matches);
      return hit ? whole(hit.label) : null;
    };
  },
  form({ fields }, lists) {
    const wanted = fields.map((field) => compileField(field, lists));
    return (view) => {
      for (const form of new Set(view.fields().map((field) => field.form))) {
        const fieldsOfForm = view.fields().filter((field) => field.form === form);
        const hits = wanted.map((matches) => fieldsOfForm.find(matches));
        if (hits.every((hit) => hit !== undefined)) return { literal: hits.map((hit) => hit?.label.raw ?? '').join(' / ') };
      }
      return null;
    };
  },
  address({ owner, host, path }, lists) {
    const hostPattern = host && toRegExp(host, lists);
    const pathPattern = path && toRegExp(path, lists);
    return ({ address }) => {
      const isRight =
        (owner === undefined || owns(owner, address.host)) &&
        (hostPattern === undefined || address.host.search(hostPattern) >= 0) &&
        (pathPattern === undefined || address.path.search(pathPattern) >= 0);
      // The path may hold a claim code or a name, so the host alone is shown.
      return isRight ? { literal: address.host } : null;
    };
  },
  all({ of }, lists) {
    const matchers = of.map((condition) => compile(condition, lists));
    return (view) => {
      const all: Evidence[] = [];
      for (const matcher of matchers) {
        const evidence = matcher(view);
        if (evidence === null) return null;
        all.push(evidence);
      }
      // What is absent has nothing to show.
      return all.find((evidence) => !('literal' in evidence && evidence.literal === '')) ?? all[0] ?? null;
    };
  },
  any({ of }, lists) {
    const matchers = of.map((condition) => compile(condition, lists));
    return (view) => {
      for (const matcher of matchers) {
        const evidence = matcher(view);
        if (evidence !== null) return evidence;
      }
      return null;
    };
  },
  not({ of }, lists) {
    const matcher = compile(of, lists);
    return (view) => (matcher(view) === null ? { literal: '' } : null);
  },
};

/** Makes a condition ready to run. Throws when a pattern is not a valid expression or names an unknown word list. */
export function compile(condition: Condition, lists: WordLists): Matcher {
  // The table is keyed by the type of the condition, which TypeScript cannot follow through an index.
  return (COMPILERS[condition.type] as (condition: Condition, lists: WordLists) => Matcher)(condition, lists);
}

function compileField({ label, named, types }: FieldPattern, lists: WordLists): (field: Field) => boolean {
  const labelPattern = label && toRegExp(label, lists);
  const namePattern = named && toRegExp(named, lists);
  return (field) =>
    (types === undefined || types.includes(field.type)) &&
    (labelPattern === undefined || field.label.text.search(labelPattern) >= 0) &&
    (namePattern === undefined || field.names.search(namePattern) >= 0);
}

function owns(owner: 'amazon-shop' | 'amazon' | 'other', host: string): boolean {
  if (owner === 'amazon-shop') return isAmazonShop(host);
  return isAmazonOwned(host) === (owner === 'amazon');
}

function whole(text: TracedText): Evidence {
  return { text, start: 0, end: text.text.length };
}
