import { expect, test } from 'vitest';
import { oneAtATime } from '../../src/platform/one-at-a-time.ts';

/** Work that is over when it is told so. */
function workInHand() {
  const ends: { key: string; resolve: () => void; reject: (why: Error) => void }[] = [];
  const ask = oneAtATime((key: string) => new Promise<void>((resolve, reject) => ends.push({ key, resolve, reject })));
  return { ends, ask };
}
const aMoment = () => new Promise((resolve) => setTimeout(resolve));

test('a hundred who ask meanwhile share one more time, which begins when the first is over', async () => {
  const { ends, ask } = workInHand();
  const first = ask('tab');
  const others = Array.from({ length: 100 }, () => ask('tab'));
  await aMoment();
  expect(ends).toHaveLength(1);
  ends[0]?.resolve();
  await first;
  await aMoment();
  expect(ends).toHaveLength(2);
  ends[1]?.resolve();
  await Promise.all(others);
  const later = ask('tab');
  expect(ends).toHaveLength(3);
  ends[2]?.resolve();
  await later;
});

test('what fails fails for those who asked for it, and for nobody after them', async () => {
  const { ends, ask } = workInHand();
  const first = ask('tab');
  const second = ask('tab');
  ends[0]?.reject(new Error('not now'));
  await expect(first).rejects.toThrow('not now');
  await aMoment();
  ends[1]?.resolve();
  await expect(second).resolves.toBeUndefined();
});

test('one key waits for no other', () => {
  const { ends, ask } = workInHand();
  void ask('one');
  void ask('other');
  expect(ends.map(({ key }) => key)).toEqual(['one', 'other']);
});
