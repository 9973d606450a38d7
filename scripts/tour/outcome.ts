import type { Place } from './places.ts';
import type { Sight } from './visit.ts';

/** A visited place: what was seen there, and everything that should have been otherwise. */
export type Outcome = { readonly place: Place; readonly sight: Sight | null; readonly wrong: readonly string[] };

/** Compares what was seen with the verdict the page's own header calls right. */
export function judge(place: Place, sight: Sight): Outcome {
  const { kind, level } = place.fixture;
  const { verdict, warned } = sight;
  const wrong: string[] = [];
  if (verdict === null) wrong.push(`expected ${kind} (${level}), got no answer: the extension does not run there.`);
  else if (verdict.kind !== kind || verdict.level !== level) wrong.push(`expected ${kind} (${level}), got ${verdict.kind} (${verdict.level}).`);
  if (warned !== (level !== 'none')) wrong.push(warned ? 'expected no warning on the page, got one.' : 'expected a warning on the page, got none.');
  return { place, sight, wrong };
}

/** The outcome of a visit that could not be finished. */
export function broken(place: Place, error: unknown): Outcome {
  const { kind, level } = place.fixture;
  const why = (error instanceof Error ? error.message : String(error)).split('\n')[0];
  return { place, sight: null, wrong: [`expected ${kind} (${level}), got no result: ${why}.`] };
}

/** The ids of the signals that fired; those that speak against the kind carry a minus, rules that broke are called so. */
export function signalsOf({ sight }: Outcome): string[] {
  return (sight?.verdict?.findings ?? []).map((finding) => {
    if (finding.type === 'error') return `${finding.signal} (broken)`;
    return finding.weight < 0 ? `-${finding.signal}` : finding.signal;
  });
}
