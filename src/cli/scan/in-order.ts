type Underway<T, R> = { readonly item: T; readonly weight: number; readonly result: Promise<R> };
type Arrival<T> = IteratorResult<T> | { readonly failure: unknown };

/** How much may be underway at once: so many items, and of so much weight together (one item of any weight may be alone). */
export type Bounds<T> = { readonly items: number; readonly weight: number; readonly weigh: (item: T) => number };

/**
 * Works on several items at once and gives each with its result, in the order of the items, as soon as it can be.
 * Takes no more items than the bounds allow, so it reads no faster than its results are taken. `work` must not reject.
 */
export async function* inOrder<T, R>(items: AsyncIterable<T>, work: (item: T) => Promise<R>, bounds: Bounds<T>): AsyncGenerator<readonly [T, R]> {
  const source = items[Symbol.asyncIterator]();
  const underway: Underway<T, R>[] = [];
  const isFull = () => underway.length >= bounds.items || underway.reduce((sum, { weight }) => sum + weight, 0) >= bounds.weight;
  let arriving: Promise<Arrival<T>> | null = null;
  let end: { readonly failure?: unknown } | null = null;
  try {
    while (end === null || underway.length > 0) {
      if (end === null && !isFull()) arriving ??= source.next().catch((failure: unknown) => ({ failure }));
      const [first] = underway;
      const arrived: Arrival<T> | null = await Promise.race([...(arriving ? [arriving] : []), ...(first ? [first.result.then(() => null)] : [])]);
      if (arrived === null) {
        underway.shift();
        if (first) yield [first.item, await first.result];
        continue;
      }
      arriving = null;
      if ('failure' in arrived) end = arrived;
      else if (arrived.done) end = {};
      else underway.push({ item: arrived.value, weight: bounds.weigh(arrived.value), result: work(arrived.value) });
    }
    if ('failure' in end) throw end.failure;
  } finally {
    const closed = source.return?.();
    // A source that is still waiting for its next item closes after that.
    if (arriving === null) await closed;
  }
}
