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
  const verdict = assess(viewOf('<p>chuui! <p>kaitori'), engineOf(SHOP));
  const recorded = recordedVerdict(verdict, RULES, 'ja');
  expect(recorded).toMatchObject({ kind: 'shop', level: 'notice', score: 1.5, pack: { id: 'shop', version: '1.0.0' }, title: 'shopの題' });
  expect(recorded.findings.map(({ signal: id, weight, says }) => [id, weight, says])).toEqual([
    ['buys', 2, 'buysです'],
    ['warns', -0.5, 'warnsです'],
  ]);
  expect(EvidenceRecordSchema.safeParse({ ...RECORD, verdict: recorded }).success).toBe(true);
});

test('a rule that broke is named', () => {
  const verdict = { ...NOTHING_FOUND, findings: [{ type: 'error' as const, signal: 'broken', message: 'took 90 ms' }] };
  expect(recordedVerdict(verdict, RULES, 'en')).toMatchObject({ level: 'none', title: '', findings: [], failed: ['broken'] });
});

test('of rules that are gone since, the names remain', () => {
  const verdict = assess(viewOf('<p>kaitori'), engineOf(SHOP));
  const { title, findings } = recordedVerdict(verdict, { ...RULES, packs: [] }, 'en');
  expect(title).toBe('');
  expect(findings).toMatchObject([{ signal: 'buys', says: '' }]);
});
