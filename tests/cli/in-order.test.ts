import { describe, expect, test } from 'vitest';
import { inOrder } from '../../src/cli/scan/in-order.ts';

const later = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const bounds = { items: 4, weight: 1_000, weigh: (item: number) => item };

/** Numbers from 0 on, counting how many were taken and whether the source was closed. */
function numbers(count: number) {
  const seen = { taken: 0, isClosed: false };
  async function* items() {
    try {
      for (; seen.taken < count; ) yield seen.taken++;
    } finally {
      seen.isClosed = true;
    }
  }
  return { seen, items: items() };
}

async function all<T>(results: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const result of results) found.push(result);
  return found;
}

describe('several at once, in order', () => {
  test('the first may take longest', async () => {
    const results = await all(inOrder(numbers(10).items, async (item) => later(item === 0 ? 30 : 1).then(() => item * 2), bounds));
    expect(results).toEqual(Array.from({ length: 10 }, (_, at) => [at, at * 2]));
  });

  test('never more at once than the bounds allow, in number or in weight', async () => {
    const most = async (limits: typeof bounds) => {
      let [now, peak] = [0, 0];
      const work = async () => {
        now += 1;
        peak = Math.max(peak, now);
        await later(1);
        now -= 1;
      };
      await all(inOrder(numbers(20).items, work, limits));
      return peak;
    };
    expect(await most(bounds)).toBe(4);
    expect(await most({ ...bounds, weigh: () => 400 })).toBe(3);
    expect(await most({ ...bounds, weigh: () => 5_000 })).toBe(1);
  });

  test('a result is given out while the source is still waiting for its next item', async () => {
    async function* oneThenNothing() {
      yield 1;
      await new Promise(() => {});
    }
    expect((await inOrder(oneThenNothing(), async (item) => item, bounds).next()).value).toEqual([1, 1]);
  });

  test('who stops taking results closes the source', async () => {
    const { seen, items } = numbers(100);
    for await (const [item] of inOrder(items, async (item) => item, bounds)) if (item === 3) break;
    await expect.poll(() => seen.isClosed).toBe(true);
    expect(seen.taken).toBeLessThan(10);
  });

  test('what was taken before a source failed is still given out', async () => {
    async function* failing() {
      yield 1;
      yield 2;
      throw new Error('disk gone');
    }
    const found: number[] = [];
    const run = (async () => {
      for await (const [item] of inOrder(failing(), async (item) => later(5).then(() => item), bounds)) found.push(item);
    })();
    await expect(run).rejects.toThrow('disk gone');
    expect(found).toEqual([1, 2]);
  });
});
