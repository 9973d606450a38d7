import { vi } from 'vitest';

const MOST_RUNS = 100;

// A mutant lives or dies by the same examples each time, and by few, also where a test asks for more: thousands of runs are ahead.
vi.mock('fast-check', async (original) => {
  const real = await original<typeof import('fast-check')>();
  real.configureGlobal({ seed: 20_261_126, numRuns: 50 });
  const assert: typeof real.assert = (property, asked) =>
    real.assert(property, asked?.numRuns === undefined ? asked : { ...asked, numRuns: Math.min(asked.numRuns, MOST_RUNS) });
  return { ...real, assert, default: { ...real.default, assert } };
});
