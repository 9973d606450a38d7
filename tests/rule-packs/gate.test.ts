import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type ScannedPage, viewOf } from '../../src/cli/judge.ts';
import { isAmazonShop } from '../../src/domain/amazon.ts';
import { assess } from '../../src/domain/assess.ts';
import { createEngine } from '../../src/domain/engine.ts';
import { deservesLook } from '../../src/domain/first-look.ts';
import { bundledRules } from '../../src/rule-packs/bundle.ts';
import { readFixtures } from '../support/fixtures.ts';

const engine = createEngine(bundledRules());
const DEVELOPMENT = new URL('../labelled/development.jsonl', import.meta.url);
const CORPUS = new URL('../../../shared/corpus/own-dev.jsonl', import.meta.url);

/** Names of the pages the engine would warn about, if only the gate let it see them. */
function lost(pages: readonly { name: string; page: ScannedPage }[]): string[] {
  return pages.flatMap(({ name, page }) => {
    const view = viewOf(page);
    // On Amazon's shops the gate goes by address and forms; the browser stories prove that.
    if (!view || isAmazonShop(view.address.host) || assess(view, engine).level === 'none') return [];
    return deservesLook(view.zone('page').raw) ? [] : [name];
  });
}

test('the gate drops no page of ours that a pack would catch', () => {
  expect(lost(readFixtures().map((page) => ({ name: page.name, page })))).toEqual([]);
});

test('nor one of our labelled pages', () => {
  expect(lost(rowsOf(DEVELOPMENT))).toEqual([]);
});

test.skipIf(!existsSync(CORPUS))('nor one of those beside the project', () => {
  expect(lost(rowsOf(CORPUS))).toEqual([]);
});

function rowsOf(file: URL): { name: string; page: ScannedPage }[] {
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  return rows.map((row) => ({ name: row.id, page: row }));
}
