import { check } from 'recheck';
import { describe, expect, test } from 'vitest';
import type { Condition } from '../../src/domain/condition.ts';
import { toRegExp } from '../../src/domain/patterns.ts';
import type { RulePack } from '../../src/domain/rule-pack.ts';
import { bundledRules } from '../../src/rule-packs/bundle.ts';

const { words, packs } = bundledRules();
const PATIENCE = { timeout: 500 };

/** Every alternative a condition is made of, those of its fields and inner conditions too. */
function alternatives(condition: Condition): string[] {
  switch (condition.type) {
    case 'words':
      return condition.any;
    case 'near':
      return [...condition.any, ...condition.to];
    case 'rate':
      return condition.of;
    case 'field':
      return [...(condition.field.label ?? []), ...(condition.field.named ?? [])];
    case 'form':
      return condition.fields.flatMap(({ label = [], named = [] }) => [...label, ...named]);
    case 'address':
      return [...(condition.host ?? []), ...(condition.path ?? [])];
    case 'not':
      return alternatives(condition.of);
    default:
      return condition.of.flatMap(alternatives);
  }
}

function ownSources(pack: RulePack): string[] {
  const written = [pack.where, ...pack.signals.map(({ when }) => when)].flatMap(alternatives);
  return [...new Set([...written, ...Object.values(pack.words).flat()])];
}

/**
 * Sources that recheck finds a slow input for. Where the longest patterns cost it more than half a second it says nothing; those rest on
 * their bounded repetitions, and have to stay few. Its own program checks several at a time where it came with one for this machine.
 */
async function dangerous(sources: readonly string[], lists: typeof words): Promise<string[]> {
  const checked = await Promise.all(sources.map((source) => check(toRegExp([source], lists).source, '', PATIENCE)));
  expect(checked.filter(({ status }) => status === 'safe').length / checked.length).toBeGreaterThan(0.9);
  return sources.filter((_, at) => checked[at]?.status === 'vulnerable');
}

describe('no pattern can be made to take long by a page', () => {
  test('the shared word lists', async () => {
    expect(await dangerous(Object.values(words).flat(), words)).toEqual([]);
  }, 120_000);

  test.each(packs)(
    '$id',
    async (pack) => {
      expect(await dangerous(ownSources(pack), { ...words, ...pack.words })).toEqual([]);
    },
    120_000,
  );

  test('what would be dangerous is found', async () => {
    expect((await check('(a|a)*b', '', PATIENCE)).status).toBe('vulnerable');
    expect((await check('(a{0,20}){0,20}b', '', PATIENCE)).status).not.toBe('safe');
    expect(() => toRegExp(['a+b'], {})).toThrow('upper bound');
  });
});
