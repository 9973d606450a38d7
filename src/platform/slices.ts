const SLICE = 8;

/** Runs a stepwise computation in slices of a few milliseconds, so that everything else stays responsive; rejects when aborted. */
export async function inSlices<T>(steps: Generator<void, T>, signal?: AbortSignal): Promise<T> {
  for (;;) {
    const deadline = performance.now() + SLICE;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < deadline);
    await nextTask();
    signal?.throwIfAborted();
  }
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
