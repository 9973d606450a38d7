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

/** Timers set by timers are held back by four milliseconds each; tasks of the scheduler, where there is one, are not. */
function nextTask(): Promise<void> {
  const { scheduler }: { readonly scheduler?: Scheduler } = globalThis;
  return new Promise((resolve) => {
    if (scheduler) void scheduler.postTask(() => resolve());
    else setTimeout(resolve);
  });
}
