import { compile, type Matcher } from './matchers.ts';
import type { RuleBundle, RulePack, Signal } from './rule-pack.ts';

export type CompiledSignal = { readonly signal: Signal; readonly matches: Matcher };
export type CompiledPack = { readonly pack: RulePack; readonly applies: Matcher; readonly signals: readonly CompiledSignal[] };

/** Packs made ready to run; making them costs more than running them, so it is done once. */
export type Engine = readonly CompiledPack[];

/** Compiles a bundle. A pattern that cannot be compiled becomes a signal that always reports an error, never an exception. */
export function createEngine({ words, packs }: RuleBundle): Engine {
  return packs.map((pack) => {
    const lists = { ...words, ...pack.words };
    return {
      pack,
      applies: compile(pack.where, lists),
      signals: pack.signals.map((signal) => ({ signal, matches: compileSafely(signal, lists) })),
    };
  });
}

function compileSafely(signal: Signal, lists: RuleBundle['words']): Matcher {
  try {
    return compile(signal.when, lists);
  } catch (error) {
    return () => {
      throw error;
    };
  }
}
