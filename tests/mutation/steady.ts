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

type Switchboard = { readonly activeMutant?: string; readonly currentTestId?: string };

// What is made once is made once for each mutant, and while it is noted which tests reach what, once for each test.
vi.mock('../../src/domain/once.ts', () => ({
  once: <T>(make: () => T) => {
    let made: { readonly value: T; readonly under: string } | undefined;
    return () => {
      const { activeMutant, currentTestId } = (globalThis as { __stryker__?: Switchboard }).__stryker__ ?? {};
      const under = `${activeMutant} ${currentTestId}`;
      if (made?.under !== under) made = { value: make(), under };
      return made.value;
    };
  },
}));
