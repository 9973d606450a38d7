import type { CompiledPack, CompiledSignal, Engine } from './engine.ts';
import { type Evidence, excerpt } from './evidence.ts';
import { atLeast, type Level } from './level.ts';
import type { Matcher } from './matchers.ts';
import { NOTHING_FOUND } from './nothing-found.ts';
import type { PageView } from './page-view.ts';
import type { RulePack } from './rule-pack.ts';
import { atOnce } from './steps.ts';
import type { Finding, Verdict } from './verdict.ts';

/** More than any page adds up to. */
const MOST_LOG_ODDS = 1_000;

/** How long one signal may take before it is reported. `now` is a clock in milliseconds; the verdict never depends on time. */
export type Limits = { readonly now: () => number; readonly milliseconds: number };

/** Judges a page: the gravest verdict any pack reaches. Pure: same view and engine, same verdict. */
export function assess(view: PageView, engine: Engine, limits?: Limits): Verdict {
  return atOnce(assessInSteps(view, engine, limits));
}

/** The same, pausing after each signal, for pages in use. */
export function* assessInSteps(view: PageView, engine: Engine, limits?: Limits): Generator<void, Verdict> {
  let gravest = NOTHING_FOUND;
  for (const compiled of engine) {
    const verdict = yield* judge(view, compiled, limits);
    const isGraver = verdict.level === gravest.level ? verdict.score > gravest.score : atLeast(verdict.level, gravest.level);
    if (verdict.level !== 'none' && isGraver) gravest = verdict;
  }
  return gravest;
}

function* judge(view: PageView, { pack, applies, signals, disclosures }: CompiledPack, limits: Limits | undefined): Generator<void, Verdict> {
  if (evidenceOf(applies, view) === null) return NOTHING_FOUND;
  const findings: Finding[] = [];
  const fired: CompiledSignal[] = [];
  for (const compiled of signals) {
    const finding = observe(view, compiled, limits);
    if (finding) findings.push(finding);
    if (finding?.type === 'signal') fired.push(compiled);
    yield;
  }
  const score = round(fired.reduce((sum, { signal }) => sum + signal.weight, pack.bias));
  const level = levelOf(pack, score, {
    role: fired.some(({ signal }) => signal.role === true),
    strong: fired.some(({ signal }) => signal.strong === true),
  });
  if (level === 'none') return NOTHING_FOUND;
  const shown = disclosures.map(({ id, matches }) => {
    const evidence = evidenceOf(matches, view);
    return { id, excerpt: evidence && excerpt(evidence) };
  });
  return { kind: pack.kind, level, score, pack: { id: pack.id, version: pack.version }, findings, disclosures: shown };
}

/** Preconditions and disclosures that are broken hold nowhere. */
function evidenceOf(matches: Matcher, view: PageView): Evidence | null {
  try {
    return matches(view);
  } catch {
    return null;
  }
}

/**
 * A signal that breaks, or takes too long and finds nothing, is reported as such; the others go on. What was found counts however
 * long it took: a page could else slow a rule down until it is left out.
 */
function observe(view: PageView, { signal, matches }: CompiledSignal, limits: Limits | undefined): Finding | null {
  try {
    const start = limits?.now() ?? 0;
    const evidence = matches(view);
    const spent = (limits?.now() ?? 0) - start;
    if (!evidence && limits && spent > limits.milliseconds) return { type: 'error', signal: signal.id, message: `took ${Math.round(spent)} ms` };
    return evidence && { type: 'signal', signal: signal.id, weight: signal.weight, excerpt: excerpt(evidence) };
  } catch (error) {
    return { type: 'error', signal: signal.id, message: error instanceof Error ? error.message : String(error) };
  }
}

function levelOf({ levels }: RulePack, score: number, has: { role: boolean; strong: boolean }): Level {
  const reaches = (threshold: number | undefined) => threshold !== undefined && score >= threshold;
  if (reaches(levels.danger) && has.role && has.strong) return 'danger';
  if (reaches(levels.caution) && has.role) return 'caution';
  return reaches(levels.notice) ? 'notice' : 'none';
}

/** To hundredths. A pack may name any number, and none may make a score that is none. */
function round(score: number): number {
  return Math.round(Math.max(-MOST_LOG_ODDS, Math.min(MOST_LOG_ODDS, score)) * 100) / 100;
}
