import { expect, test } from 'vitest';
import { gravest, isGrave, withoutWords } from '../../src/domain/frame-verdict.ts';
import type { Level } from '../../src/domain/level.ts';
import { NOTHING_FOUND } from '../../src/domain/nothing-found.ts';
import type { Verdict } from '../../src/domain/verdict.ts';

const verdict = (level: Level): Verdict => ({
  ...NOTHING_FOUND,
  level,
  findings: [
    { type: 'signal', signal: 'payout-rate', weight: 2, excerpt: '高く買います' },
    { type: 'error', signal: 'broken', message: 'too slow' },
  ],
  disclosures: [{ id: 'company', excerpt: '株式会社' }],
});
const frame = (host: string, level: Level) => ({ host, verdict: verdict(level) });

test('a page is as grave as the gravest of itself and its frames, and the page itself is named first', () => {
  expect(gravest(NOTHING_FOUND, []).verdict).toBe(NOTHING_FOUND);
  expect(gravest(verdict('notice'), [frame('a.example', 'caution'), frame('b.example', 'danger'), frame('c.example', 'danger')]).frameHost).toBe('b.example');
  expect(gravest(verdict('danger'), [frame('a.example', 'danger')]).frameHost).toBeNull();
});

test('what leaves a frame has none of its words', () => {
  const left = withoutWords(verdict('caution'));
  expect(JSON.stringify(left)).not.toMatch(/買います|株式会社/);
  expect(left.findings).toEqual([
    { type: 'signal', signal: 'payout-rate', weight: 2, excerpt: '' },
    { type: 'error', signal: 'broken', message: 'too slow' },
  ]);
});

test('only what is worth a warning is told', () => {
  expect((['none', 'notice', 'caution', 'danger'] as const).map((level) => isGrave(verdict(level)))).toEqual([false, false, true, true]);
});
