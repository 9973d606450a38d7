/** Runs a stepwise computation to its end at once, where nobody waits for the thread. */
export function atOnce<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
