import { expect, test } from 'vitest';
import { readFound } from './found.ts';
import { TARGETS } from './targets.ts';

test.each(readFound())('$file breaks $target no more', async ({ target, input }) => {
  const found = TARGETS.find(({ name }) => name === target);
  expect(found, `there is no target ${target}`).toBeDefined();
  await found?.replay(input);
});
