import { checkSync } from 'recheck';
import { describe, expect, test } from 'vitest';
import type { Condition } from '../../src/domain/condition.ts';
import { toRegExp } from '../../src/domain/patterns.ts';
import type { RulePack } from '../../src/domain/rule-pack.ts';
import { bundledRules } from '../../src/rule-packs/bundle.ts';

const { words, packs } = bundledRules();
const PATIENCE = { timeout: 1_000 };

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

function dangerous(sources: readonly string[], lists: typeof words): string[] {
  return sources.filter((source) => checkSync(toRegExp([source], lists).source, '', PATIENCE).status === 'vulnerable');
}

describe('no pattern can be made to take long by a page', () => {
  test('the shared word lists', () => {
    expect(dangerous(Object.values(words).flat(), words)).toEqual([]);
  }, 120_000);

  test.each(packs)(
    '$id',
    (pack) => {
      expect(dangerous(ownSources(pack), { ...words, ...pack.words })).toEqual([]);
    },
    120_000,
  );

  test('what would be dangerous is found', () => {
    expect(checkSync('(a{0,20}){0,20}b', '', PATIENCE).status).not.toBe('safe');
    expect(() => toRegExp(['a+b'], {})).toThrow('upper bound');
  });
});
