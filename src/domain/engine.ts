import type { Condition } from './condition.ts';
import { compile, type Matcher } from './matchers.ts';
import type { RuleBundle, RulePack, Signal } from './rule-pack.ts';
import { atOnce } from './steps.ts';

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
export function createEngine(rules: RuleBundle): Engine {
  return atOnce(createEngineInSteps(rules));
}

/** The same, pausing after each signal, for pages in use. */
export function* createEngineInSteps({ words, packs }: RuleBundle): Generator<void, Engine> {
  const engine: CompiledPack[] = [];
  for (const pack of packs) {
    const lists = { ...words, ...pack.words };
    const signals: CompiledSignal[] = [];
    for (const signal of pack.signals) {
      signals.push({ signal, matches: compileSafely(signal.when, lists) });
      yield;
    }
    const disclosures = pack.disclosures.map(({ id, when }) => ({ id, matches: compileSafely(when, lists) }));
    engine.push({ pack, applies: compileSafely(pack.where, lists), signals, disclosures });
  }
  return engine;
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
