import { type HostilePage, lureWith, pile, times } from './lure.ts';

/** A browser alone takes long over these: told only when nothing is to be left out. */
export const HEAVY: readonly HostilePage[] = [
  { trick: 'five thousand frames', html: lureWith('', pile(times(5_000, "pile.append(document.createElement('iframe'))"))) },
];
