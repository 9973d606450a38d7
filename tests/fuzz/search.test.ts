import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { FOUND } from './found.ts';
import { TARGETS } from './targets.ts';

/** How long to search, for all targets together. */
const SECONDS = Number(process.env['FUZZ_SECONDS'] ?? 60);
const SEED = Number(process.env['FUZZ_SEED'] ?? Date.now() % 2 ** 31);
const share = (SECONDS * 1000) / TARGETS.length;

describe(`a search for inputs that break something (seed ${SEED})`, { timeout: share * 4 + 60_000 }, () => {
  test.for(TARGETS)('$name', async ({ name, search }, { annotate }) => {
    const { runs, found } = await search(share, SEED);
    if (found) {
      const json = `${JSON.stringify({ target: name, input: found.input, error: found.error.slice(0, 300) }, null, 2)}\n`;
      const file = `${name.replaceAll(' ', '-')}-${createHash('sha256').update(json).digest('hex').slice(0, 8)}.json`;
      writeFileSync(new URL(file, FOUND), json);
      expect.fail(`${found.error.slice(0, 600)}\nThe input is kept in tests/fuzz/found/${file}: mend it, then commit the file.`);
    }
    expect(runs).toBeGreaterThan(0);
    await annotate(`${runs} inputs`);
  });
});
