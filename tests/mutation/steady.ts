import type { IRawProperty, Parameters } from 'fast-check';
import { vi } from 'vitest';

const RUNS = 50;
const MOST_RUNS = 100;

// A mutant lives or dies by the same examples each time, and by few, also where a test asks for more: thousands of runs are ahead.
vi.mock('fast-check', async (original) => {
  const real = await original<typeof import('fast-check')>();
  real.configureGlobal({ seed: 20_261_126 });
  const assert = <Ts>(property: IRawProperty<Ts, boolean>, asked: Parameters<Ts> = {}) =>
    real.assert(property, { ...asked, numRuns: Math.min(asked.numRuns ?? RUNS, MOST_RUNS) });
  return { ...real, assert, default: { ...real.default, assert } };
});

// What is made once is made once for each mutant.
vi.mock('../../src/domain/once.ts', () => ({
  once: <T>(make: () => T) => {
    const switchboard = () => (globalThis as { __stryker__?: { activeMutant?: string } }).__stryker__?.activeMutant;
    let made: { readonly value: T; readonly under: string | undefined } | undefined;
    return () => {
      if (made === undefined || made.under !== switchboard()) made = { value: make(), under: switchboard() };
      return made.value;
    };
  },
}));
