/** Scores of the pages a level could be given to, were it low enough. */
export type Reachable = { readonly positives: readonly number[]; readonly negatives: readonly number[] };

/** How far above a page that must not be alarmed the threshold stays. */
const MARGIN = 0.3;

/**
 * The best threshold with at most `allowed` false alarms; each of them must be worth it by catching at least one page more. It
 * stands in the middle between the highest score kept out and the lowest let in, and never closer than the margin.
 */
export function chooseThreshold({ positives, negatives }: Reachable, allowed: number): number | null {
  const descending = negatives.toSorted((a, b) => b - a);
  const candidates = Array.from({ length: allowed + 1 }, (_, kept) => between(positives, descending[kept] ?? null));
  const rated = candidates.flatMap((threshold) => {
    if (threshold === null) return [];
    const reaching = (scores: readonly number[]) => scores.filter((score) => score >= threshold).length;
    return [{ threshold, caught: reaching(positives), alarmed: reaching(negatives) }];
  });
  const worth = ({ caught, alarmed }: { caught: number; alarmed: number }) => caught - alarmed;
  return rated.sort((a, b) => worth(b) - worth(a) || a.alarmed - b.alarmed)[0]?.threshold ?? null;
}

/** A threshold above `keptOut` with room on both sides. With nothing to keep out: even odds, or lower where its own pages lie lower. */
function between(positives: readonly number[], keptOut: number | null): number | null {
  const lowest = Math.min(...positives.filter((score) => keptOut === null || score > keptOut));
  if (keptOut === null) return Number.isFinite(lowest) ? Math.min(0, lowest - MARGIN) : null;
  return keptOut + (Number.isFinite(lowest) ? Math.max(MARGIN, (lowest - keptOut) / 2) : MARGIN);
}
