import type { RoundCost } from './cost.ts';
import type { Latency } from './latency.ts';
import type { ScanSpeed } from './scan-speed.ts';
import type { Soak } from './soak.ts';

/** Everything a run measured; parts that were not asked for are missing. */
export type Results = {
  readonly date: string;
  readonly machine: string;
  readonly cost?: readonly RoundCost[];
  readonly latency?: readonly Latency[];
  readonly soak?: readonly Soak[];
  readonly scan?: readonly ScanSpeed[];
};
