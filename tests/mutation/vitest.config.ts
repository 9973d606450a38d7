import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** One test that runs all others: see `one-world.mjs`. */
export default defineConfig({
  root: fileURLToPath(new URL('../../', import.meta.url)),
  test: {
    include: ['tests/mutation/every-test.ts'],
    setupFiles: ['tests/mutation/steady.ts'],
    testNamePattern: /^mutants$/,
    pool: 'threads',
    maxWorkers: 1,
    testTimeout: 0,
    reporters: [],
  },
});
