import { expect, test } from 'vitest';
import { once } from '../../src/domain/once.ts';

test('what is made once is made when it is first asked for, and then no more, even where it is nothing', () => {
  let times = 0;
  const made = once(() => {
    times += 1;
    return undefined;
  });
  expect(times).toBe(0);
  expect([made(), made()]).toEqual([undefined, undefined]);
  expect(times).toBe(1);
});
