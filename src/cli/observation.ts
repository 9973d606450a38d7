import type { CompiledPack, CompiledSignal } from '../domain/engine.ts';
import { excerpt } from '../domain/evidence.ts';
import type { PageView } from '../domain/page-view.ts';
import type { Verdict } from '../domain/verdict.ts';

/** Which signals of a pack fire on a page, whatever they add up to; `null` when the pack does not look at such a page. */
export function firedSignals(view: PageView, { applies, signals }: CompiledPack): readonly CompiledSignal[] | null {
  return applies(view) === null ? null : signals.filter(({ matches }) => fires(() => matches(view) !== null));
}

/** What a pack saw of a page that it says nothing about, in the form of a verdict of level `none`. */
export function nearestVerdict(view: PageView, compiled: CompiledPack): Verdict | null {
  const fired = firedSignals(view, compiled);
  if (fired === null) return null;
  const { id, version, kind, bias } = compiled.pack;
  const score = fired.reduce((sum, { signal }) => sum + signal.weight, bias);
  const findings = fired.map(({ signal, matches }) => {
    const evidence = matches(view);
    return { type: 'signal' as const, signal: signal.id, weight: signal.weight, excerpt: evidence ? excerpt(evidence) : '' };
  });
  return { kind, level: 'none', score: Math.round(score * 100) / 100, pack: { id, version }, findings, disclosures: [] };
}

/** A signal that breaks does not fire, as in the engine. */
function fires(matches: () => boolean): boolean {
  try {
    return matches();
  } catch {
    return false;
  }
}
