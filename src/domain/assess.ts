import { excerpt } from './evidence.ts';
import { atLeast, type Level } from './level.ts';
import { compile, type Matcher } from './matchers.ts';
import { NOTHING_FOUND } from './nothing-found.ts';
import type { PageView } from './page-view.ts';
import type { RuleBundle, RulePack, Signal } from './rule-pack.ts';
import type { Finding, Verdict } from './verdict.ts';

type CompiledSignal = { readonly signal: Signal; readonly matches: Matcher };
type CompiledPack = { readonly pack: RulePack; readonly applies: Matcher; readonly signals: readonly CompiledSignal[] };

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

/** Judges a page: the gravest verdict any pack reaches. Pure: same view and engine, same verdict. */
export function assess(view: PageView, engine: Engine): Verdict {
  let gravest = NOTHING_FOUND;
  for (const compiled of engine) {
    const verdict = judge(view, compiled);
    if (verdict.level !== gravest.level ? atLeast(verdict.level, gravest.level) : verdict.score > gravest.score && verdict.level !== 'none') gravest = verdict;
  }
  return gravest;
}

function judge(view: PageView, { pack, applies, signals }: CompiledPack): Verdict {
  if (applies(view) === null) return NOTHING_FOUND;
  const findings = signals.flatMap((compiled) => observe(view, compiled));
  const fired = signals.filter(({ signal }) => findings.some((finding) => finding.type === 'signal' && finding.signal === signal.id));
  const score = round(fired.reduce((sum, { signal }) => sum + signal.weight, pack.bias));
  const level = levelOf(pack, score, {
    role: fired.some(({ signal }) => signal.role === true),
    strong: fired.some(({ signal }) => signal.strong === true),
  });
  if (level === 'none') return NOTHING_FOUND;
  return { kind: pack.kind, level, score, pack: { id: pack.id, version: pack.version }, findings };
}

function observe(view: PageView, { signal, matches }: CompiledSignal): Finding[] {
  try {
    const evidence = matches(view);
    return evidence ? [{ type: 'signal', signal: signal.id, weight: signal.weight, excerpt: excerpt(evidence) }] : [];
  } catch (error) {
    return [{ type: 'error', signal: signal.id, message: error instanceof Error ? error.message : String(error) }];
  }
}

function levelOf({ levels }: RulePack, score: number, has: { role: boolean; strong: boolean }): Level {
  const reaches = (threshold: number | undefined) => threshold !== undefined && score >= threshold;
  if (reaches(levels.danger) && has.role && has.strong) return 'danger';
  if (reaches(levels.caution) && has.role) return 'caution';
  return reaches(levels.notice) ? 'notice' : 'none';
}

function round(score: number): number {
  return Math.round(score * 100) / 100;
}
