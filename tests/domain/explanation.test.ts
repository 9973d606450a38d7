import { describe, expect, test } from 'vitest';
import { assess } from '../../src/domain/assess.ts';
import { explain } from '../../src/domain/explanation.ts';
import { NOTHING_FOUND } from '../../src/domain/nothing-found.ts';
import type { Verdict } from '../../src/domain/verdict.ts';
import { engineOf, pack, signal } from '../support/rules.ts';
import { viewOf } from '../support/views.ts';

const BUYBACK = pack('buyback', [
  signal('apply', '申込', { weight: 1 }),
  signal('rate', '率', { weight: 3 }),
  signal('shop', '古本', { weight: -1 }),
  signal('broken', '{nothing}'),
]);
const RULES = { schema: 1 as const, words: {}, packs: [pack('other', [signal('other', 'x')]), BUYBACK] };
const verdict = assess(viewOf('<p>お申込<p>換金率<p>古本'), engineOf(BUYBACK));

test('a page with strong signs of fraud is named for them, where the pack has a name for that', () => {
  const grave = { ...BUYBACK, dangerTitle: { ja: '危険', en: 'danger title' } };
  const named = (level: Verdict['level'], buyback: typeof BUYBACK = grave) => explain({ ...verdict, level }, { ...RULES, packs: [buyback] }, 'en')?.title;
  expect([named('danger'), named('caution'), named('danger', BUYBACK)]).toEqual(['danger title', 'buyback title', 'buyback title']);
});

test('what an operator would show is named, found or not; what a newer pack no longer asks for is left out', () => {
  const asked = { id: 'licence', when: { type: 'words' as const, in: 'page' as const, any: ['許可'], times: 1 }, name: { ja: '許可', en: 'licence' } };
  const asking = { ...BUYBACK, disclosures: [{ ...asked, id: 'first', name: { ja: '住所', en: 'address' } }, asked] };
  const judged = {
    ...verdict,
    disclosures: [
      { id: 'licence', excerpt: '許可1号' },
      { id: 'first', excerpt: null },
      { id: 'gone', excerpt: 'x' },
    ],
  };
  expect(explain(judged, { ...RULES, packs: [asking] }, 'ja')?.disclosures).toEqual([
    { id: 'licence', name: '許可', excerpt: '許可1号' },
    { id: 'first', name: '住所', excerpt: null },
  ]);
});

test('the person is told what the page is, what that means and what to do instead', () => {
  expect(explain(verdict, RULES, 'en')).toMatchObject({ title: 'buyback title', means: 'buyback meaning', instead: 'buyback instead' });
  expect(explain(verdict, RULES, 'ja')).toMatchObject({ title: 'buybackの題', means: 'buybackの意味', instead: 'buybackの代わり' });
});

describe('the reasons', () => {
  test('come with what was seen, the weightiest first, without what speaks for the page or broke', () => {
    expect(explain(verdict, RULES, 'ja')?.findings).toEqual([
      { signal: 'rate', says: 'rateです', excerpt: '換金率' },
      { signal: 'apply', says: 'applyです', excerpt: 'お申込' },
    ]);
  });

  test('quote the same words once', () => {
    const [rate] = verdict.findings.filter(({ signal: id }) => id === 'rate');
    const same = { type: 'signal' as const, signal: 'apply', weight: 1, excerpt: '換金率' };
    const twice: Verdict = { ...verdict, findings: [same, ...(rate ? [rate] : [])] };
    expect(explain(twice, RULES, 'ja')?.findings.map(({ signal: id, excerpt }) => [id, excerpt])).toEqual([
      ['rate', '換金率'],
      ['apply', ''],
    ]);
  });

  test('are those that say something: what weighs nothing is none', () => {
    const nothing: Verdict = { ...verdict, findings: verdict.findings.map((finding) => ({ ...finding, weight: 0 })) };
    expect(explain(nothing, RULES, 'ja')?.findings).toEqual([]);
  });

  test('of a rule that a newer pack no longer has are left out', () => {
    const finding = { type: 'signal' as const, signal: 'gone', weight: 9, excerpt: 'x' };
    const older: Verdict = { ...verdict, findings: [...verdict.findings, finding] };
    expect(explain(older, RULES, 'ja')).toEqual(explain(verdict, RULES, 'ja'));
  });

  test('stand in the verdict as they stood before', () => {
    const before = structuredClone(verdict);
    explain(verdict, RULES, 'ja');
    expect(verdict).toEqual(before);
  });
});

test('a language that has not been written falls back to English, text by text', () => {
  const translated = { ...BUYBACK, title: { ...BUYBACK.title, ko: '제목' } };
  expect(explain(verdict, { ...RULES, packs: [translated] }, 'ko')).toMatchObject({ title: '제목', means: 'buyback meaning' });
});

test('there is nothing to explain where nothing was found, or the pack is gone', () => {
  expect(explain(NOTHING_FOUND, RULES, 'ja')).toBeNull();
  expect(explain(verdict, { ...RULES, packs: [] }, 'ja')).toBeNull();
});
