import fc from 'fast-check';

/** What is fed to one part of the product, and what has to hold whatever it is fed. */
export type Target = {
  readonly name: string;
  /** Feeds it made-up inputs until the time is up or one breaks it. The input is then as small as the search could make it. */
  readonly search: (
    milliseconds: number,
    seed: number,
  ) => Promise<{ readonly runs: number; readonly found: null | { readonly input: unknown; readonly error: string } }>;
  /** Feeds it one input that broke it once. Rejects when it still does. */
  readonly replay: (input: unknown) => Promise<void>;
};

/** @param inputs plain data, so that one that breaks something can be kept as a file. */
export function target<Input>(name: string, inputs: fc.Arbitrary<Input>, holds: (input: Input) => void | Promise<void>): Target {
  return {
    name,
    async search(milliseconds, seed) {
      const property = fc.asyncProperty(inputs, async (input) => holds(input));
      const details = await fc.check(property, { seed, numRuns: Number.MAX_SAFE_INTEGER, interruptAfterTimeLimit: milliseconds });
      if (!details.failed) return { runs: details.numRuns, found: null };
      const { counterexample, errorInstance, numRuns } = details;
      return { runs: numRuns, found: { input: counterexample?.[0], error: String(errorInstance) } };
    },
    replay: async (input) => holds(input as Input),
  };
}
