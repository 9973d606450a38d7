import type { RecordTexts } from '../../../src/domain/evidence-record/document.ts';
import { type EvidenceRecord, EvidenceRecordSchema } from '../../../src/domain/evidence-record/record.ts';

/** A record of somebody's shop, with everything in it. */
export const RECORD: EvidenceRecord = EvidenceRecordSchema.parse({
  schema: 1,
  language: 'ja',
  madeWith: '1.2.3',
  at: { local: '2026-11-26T14:52:33+09:00', utc: '2026-11-26T05:52:33Z', zone: 'Asia/Tokyo' },
  address: 'https://shop.example/entry/?code=•••',
  title: 'ギフト券の買取',
  verdict: {
    kind: 'code-buyback',
    level: 'caution',
    score: 3.5,
    pack: { id: 'code-buyback', version: '1.0.0' },
    title: '番号を買い取るページです',
    summary: '番号を渡すと、取り戻せません。',
    findings: [
      { signal: 'asks-for-code', weight: 2.5, says: '番号を入力する欄があります', excerpt: '番号を入力' },
      { signal: 'warns-itself', weight: -0.75, says: '注意を呼びかけています', excerpt: '' },
    ],
    failed: ['broken-rule'],
    disclosures: [
      { id: 'licence', name: '古物商許可', excerpt: '第123号' },
      { id: 'address', name: '住所', excerpt: null },
    ],
  },
  picture: 'data:image/png;base64,iVBORw0KGgo=',
  own: { notes: '11月26日に見つけた', receipt: '250-1234567-1234567', serial: '6301 2345 6789 0123' },
});

/** Texts that name themselves. */
export const TEXTS: RecordTexts = {
  ...(Object.fromEntries(
    [
      'heading',
      'address',
      'addressNote',
      'title',
      'time',
      'verdict',
      'nothing',
      'unseen',
      'found',
      'weights',
      'operator',
      'missing',
      'operatorNote',
      'own',
      'notes',
      'receipt',
      'serial',
      'empty',
      'picture',
      'madeBy',
      'madeWith',
      'disclaimer',
    ].map((name) => [name, `[${name}]`]),
  ) as Omit<RecordTexts, 'levels'>),
  levels: { none: '[none]', notice: '[notice]', caution: '[caution]', danger: '[danger]' },
};
