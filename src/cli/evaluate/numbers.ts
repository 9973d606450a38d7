import type { Rate } from './warning-rates.ts';

/** `93.4 %`; a dash where there is nothing to divide by. */
export function percent(part: number, of: number): string {
  return of === 0 ? '–' : `${((100 * part) / of).toFixed(1)} %`;
}

/** `93.4 % (83/90), 95 % interval 86.4–97.0 %`. */
export function withInterval({ hits, of, interval }: Rate): string {
  if (interval === null) return '– (no such pages)';
  return `${percent(hits, of)} (${hits}/${of}), 95 % interval ${(100 * interval.low).toFixed(1)}–${(100 * interval.high).toFixed(1)} %`;
}
