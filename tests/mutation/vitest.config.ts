import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/**
 * The tests that stand beside the domain alone: those that judge whole sets of pages would kill mutants by the hundred and say little
 * of any. They share one world, as nothing in the domain keeps anything: loading it anew for each file would take most of the time.
 */
export default defineConfig({
  root: fileURLToPath(new URL('../../', import.meta.url)),
  test: { include: ['tests/domain/**/*.test.ts'], setupFiles: ['tests/mutation/steady.ts'], testTimeout: 60_000, isolate: false },
});
