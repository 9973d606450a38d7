import { expect, test } from 'vitest';
import { viewOf } from '../../src/cli/judge.ts';
import { firedSignals } from '../../src/cli/observation.ts';
import { createEngine } from '../../src/domain/engine.ts';
import { bundledRules } from '../../src/rule-packs/bundle.ts';
import { readFixtures } from '../support/fixtures.ts';

test('every signal of every pack is shown by a page written for it', () => {
  const engine = createEngine(bundledRules());
  const shown = new Set<string>();
  for (const page of readFixtures()) {
    const view = viewOf(page);
    if (view) for (const compiled of engine) for (const { signal } of firedSignals(view, compiled) ?? []) shown.add(`${compiled.pack.id}: ${signal.id}`);
  }
  const declared = engine.flatMap(({ pack, signals }) => signals.map(({ signal }) => `${pack.id}: ${signal.id}`));
  expect(declared.filter((signal) => !shown.has(signal))).toEqual([]);
});
