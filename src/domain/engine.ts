import type { Condition } from './condition.ts';
import { compile, type Matcher } from './matchers.ts';
import { once } from './once.ts';
import type { WordLists } from './patterns.ts';
import type { RuleBundle, RulePack, Signal } from './rule-pack.ts';

export type CompiledSignal = { readonly signal: Signal; readonly matches: Matcher };
export type CompiledDisclosure = { readonly id: string; readonly matches: Matcher };
export type CompiledPack = {
  readonly pack: RulePack;
  readonly applies: Matcher;
  readonly signals: readonly CompiledSignal[];
  readonly disclosures: readonly CompiledDisclosure[];
};

/** Packs made ready to run. Each condition is compiled when it is first asked: most packs speak of few pages. */
export type Engine = readonly CompiledPack[];

/** Makes a bundle ready. What cannot be compiled throws when it is run, and so touches no other signal and no other pack. */
export function createEngine({ words, packs }: RuleBundle): Engine {
  return packs.map((pack) => {
    const lists = { ...words, ...pack.words };
    return {
      pack,
      applies: compiledWhenAsked(pack.where, lists),
      signals: pack.signals.map((signal) => ({ signal, matches: compiledWhenAsked(signal.when, lists) })),
      disclosures: pack.disclosures.map(({ id, when }) => ({ id, matches: compiledWhenAsked(when, lists) })),
    };
  });
}

function compiledWhenAsked(condition: Condition, lists: WordLists): Matcher {
  const matcher = once(() => compile(condition, lists));
  return (view) => matcher()(view);
}
