import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The tests that stand beside the domain alone: those that judge whole sets of pages would kill mutants by the hundred and say little of any. */
export default defineConfig({
  root: fileURLToPath(new URL('../../', import.meta.url)),
  test: { include: ['tests/domain/**/*.test.ts'], setupFiles: ['tests/mutation/steady.ts'], testTimeout: 60_000 },
});
