import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { ScannedPage } from '../../src/cli/judge.ts';
import { isOutOfReach } from '../../src/cli/packs/out-of-reach.ts';
import { createEngine } from '../../src/domain/engine.ts';
import { bundledRules } from '../../src/rule-packs/bundle.ts';
import { readFixtures } from '../support/fixtures.ts';

const engine = createEngine(bundledRules());
const DEVELOPMENT = new URL('../labelled/development.jsonl', import.meta.url);
const CORPUS = new URL('../../../shared/corpus/own-dev.jsonl', import.meta.url);

/** Names of the pages the engine would warn about, if only the gate let it see them. */
function lost(pages: readonly { name: string; page: ScannedPage }[]): string[] {
  return pages.flatMap(({ name, page }) => (isOutOfReach(page, engine) ? [name] : []));
}

test('the gate drops no page of ours that a pack would catch', { timeout: 60_000 }, () => {
  expect(lost(readFixtures().map((page) => ({ name: page.name, page })))).toEqual([]);
});

test('nor one of our labelled pages', { timeout: 60_000 }, () => {
  expect(lost(rowsOf(DEVELOPMENT))).toEqual([]);
});

test.skipIf(!existsSync(CORPUS))('nor one of those beside the project', { timeout: 60_000 }, () => {
  expect(lost(rowsOf(CORPUS))).toEqual([]);
});

function rowsOf(file: URL): { name: string; page: ScannedPage }[] {
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  return rows.map((row) => ({ name: row.id, page: row }));
}
