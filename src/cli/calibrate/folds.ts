import type { Observation } from './observation-set.ts';

export const FOLDS = 5;

/** Divides pages into folds, all pages of a host in one, with the positives spread as evenly as hosts allow. Always the same way. */
export function foldsByHost(observations: readonly Observation[]): readonly Observation[][] {
  const hosts = new Map<string, Observation[]>();
  for (const observation of observations) hosts.set(observation.host, [...(hosts.get(observation.host) ?? []), observation]);
  const positivesOf = (pages: readonly Observation[]) => pages.filter(({ isPositive }) => isPositive).length;
  const ordered = [...hosts].sort(([a, ofA], [b, ofB]) => positivesOf(ofB) - positivesOf(ofA) || ofB.length - ofA.length || (a < b ? -1 : 1));
  const folds: Observation[][] = Array.from({ length: FOLDS }, () => []);
  for (const [, pages] of ordered) {
    const emptiest = folds.toSorted((a, b) => positivesOf(a) - positivesOf(b) || a.length - b.length)[0];
    emptiest?.push(...pages);
  }
  return folds;
}
