import { expect, test } from 'vitest';
import { assess } from '../../../src/domain/assess.ts';
import { EvidenceRecordSchema } from '../../../src/domain/evidence-record/record.ts';
import { recordedVerdict } from '../../../src/domain/evidence-record/recorded-verdict.ts';
import { NOTHING_FOUND } from '../../../src/domain/nothing-found.ts';
import { engineOf, pack, signal } from '../../support/rules.ts';
import { viewOf } from '../../support/views.ts';
import { RECORD } from './records.ts';

const SHOP = pack('shop', [signal('buys', 'kaitori', { weight: 2 }), signal('warns', 'chuui', { weight: -0.5 })]);
const RULES = { schema: 1 as const, words: {}, packs: [SHOP] };

test('every signal that fired is there with weight and words, also what speaks for the page', () => {
  const verdict = assess(viewOf('<p>chuui! <p>kaitori'), engineOf({ ...SHOP, signals: SHOP.signals.toReversed() }));
  const recorded = recordedVerdict(verdict, RULES, 'ja');
  expect(recorded).toMatchObject({ kind: 'shop', level: 'notice', score: 1.5, pack: { id: 'shop', version: '1.0.0' }, title: 'shopの題' });
  expect(recorded.findings.map(({ signal: id, weight, says }) => [id, weight, says])).toEqual([
    ['buys', 2, 'buysです'],
    ['warns', -0.5, 'warnsです'],
  ]);
  expect(EvidenceRecordSchema.safeParse({ ...RECORD, verdict: recorded }).success).toBe(true);
});

test('what the operator shows and does not show is there with its name and without codes', () => {
  const shows = { id: 'licence', when: { type: 'words' as const, any: ['古物商'] }, name: { ja: '許可', en: 'licence' } };
  const shop = pack('shop', [signal('buys', 'kaitori')], {
    disclosures: [shows, { ...shows, id: 'address', when: { type: 'words', any: ['住所'] }, name: { ja: '住所', en: 'address' } }],
  });
  const verdict = assess(viewOf('<p>kaitori<p>古物商 ABCD-EFGHJK-2345'), engineOf(pack('other', [signal('x', 'x')]), shop));
  const { disclosures, findings, summary } = recordedVerdict(verdict, { ...RULES, packs: [pack('other', [signal('x', 'x')]), shop] }, 'ja');
  expect(summary).toBe('shopのまとめ');
  expect(findings).toMatchObject([{ says: 'buysです' }]);
  expect(disclosures).toEqual([
    { id: 'licence', name: '許可', excerpt: expect.stringMatching(/^古物商 •+$/) },
    { id: 'address', name: '住所', excerpt: null },
  ]);
  expect(recordedVerdict(verdict, { ...RULES, packs: [] }, 'ja').disclosures.map(({ name }) => name)).toEqual(['licence', 'address']);
});

test('a rule that broke is named', () => {
  const signalled = { type: 'signal' as const, signal: 'buys', weight: 1, excerpt: 'kaitori' };
  const verdict = { ...NOTHING_FOUND, findings: [signalled, { type: 'error' as const, signal: 'broken', message: 'took 90 ms' }] };
  expect(recordedVerdict(verdict, RULES, 'en')).toMatchObject({ level: 'none', title: '', findings: [{ signal: 'buys' }], failed: ['broken'] });
});

test('of rules that are gone since, the names remain', () => {
  const verdict = assess(viewOf('<p>kaitori'), engineOf(SHOP));
  const { title, findings } = recordedVerdict(verdict, { ...RULES, packs: [] }, 'en');
  expect(title).toBe('');
  expect(recordedVerdict(verdict, { ...RULES, packs: [] }, 'en').summary).toBe('');
  expect(findings).toMatchObject([{ signal: 'buys', says: '' }]);
});
