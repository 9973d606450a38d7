import { describe, expect, test } from 'vitest';
import { assess } from '../../src/domain/assess.ts';
import { createEngine } from '../../src/domain/engine.ts';
import { engineOf, pack, signal } from '../support/rules.ts';
import { viewOf } from '../support/views.ts';

const page = viewOf('<p>ギフト券の買取</p>');

test('packs use the words they share, and their own before them', () => {
  const shared = pack('shared', [signal('code', '{code}の買取')]);
  const own = pack('own', [signal('code', '{code}の買取')], { words: { code: ['商品券'] } });
  const words = { code: ['ギフト券'] };
  expect(assess(page, createEngine({ schema: 1, words, packs: [shared] })).kind).toBe('shared');
  expect(assess(page, createEngine({ schema: 1, words, packs: [own] })).kind).toBe('none');
});

test('the words of one pack do not reach the next', () => {
  const owner = pack('owner', [signal('x', '古本')], { words: { code: ['ギフト券'] } });
  const neighbour = pack('neighbour', [signal('good', '買取'), signal('code', '{code}')]);
  expect(assess(page, engineOf(owner, neighbour)).findings).toContainEqual({ type: 'error', signal: 'code', message: expect.stringContaining('code') });
});

describe('a mistake in one pack does not stop the others', () => {
  const good = pack('good', [signal('buys', '買取')]);

  test.each([
    ['a pattern that is no expression', '(買取'],
    ['a word list nobody wrote', '{nothing}'],
  ])('%s in a signal', (_, pattern) => {
    const bad = pack('bad', [signal('broken', pattern), signal('gift', 'ギフト券')], { levels: { notice: 0 } });
    expect(assess(page, engineOf(bad)).findings.map(({ type, signal: id }) => [type, id])).toEqual([
      ['error', 'broken'],
      ['signal', 'gift'],
    ]);
    expect(assess(page, engineOf(bad, good)).kind).toMatch(/good|bad/);
  });

  // Bug: `where` was compiled with the engine and outside what keeps mistakes apart, so one bad pattern there took all packs with it.
  test.each(['(', '{nothing}'])('"%s" where the pack says on which pages it speaks', (pattern) => {
    const bad = pack('bad', [signal('gift', 'ギフト券')], { where: { type: 'address', host: [pattern] } });
    expect(assess(page, engineOf(bad, good)).kind).toBe('good');
  });
});
