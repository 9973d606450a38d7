import type { Condition } from './condition.ts';
import { compile, type Matcher } from './matchers.ts';
import type { RuleBundle, RulePack, Signal } from './rule-pack.ts';

export type CompiledSignal = { readonly signal: Signal; readonly matches: Matcher };
export type CompiledDisclosure = { readonly id: string; readonly matches: Matcher };
export type CompiledPack = {
  readonly pack: RulePack;
  readonly applies: Matcher;
  readonly signals: readonly CompiledSignal[];
  readonly disclosures: readonly CompiledDisclosure[];
};

/** Packs made ready to run; making them costs more than running them, so it is done once. */
export type Engine = readonly CompiledPack[];

/** Compiles a bundle. What cannot be compiled throws when it is run, and so touches no other signal and no other pack. */
export function createEngine({ words, packs }: RuleBundle): Engine {
  return packs.map((pack) => {
    const lists = { ...words, ...pack.words };
    return {
      pack,
      applies: compileSafely(pack.where, lists),
      signals: pack.signals.map((signal) => ({ signal, matches: compileSafely(signal.when, lists) })),
      disclosures: pack.disclosures.map(({ id, when }) => ({ id, matches: compileSafely(when, lists) })),
    };
  });
}

function compileSafely(condition: Condition, lists: RuleBundle['words']): Matcher {
  try {
    return compile(condition, lists);
  } catch (error) {
    return () => {
      throw error;
    };
  }
}
