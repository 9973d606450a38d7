import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { recordDocument } from '../../../src/domain/evidence-record/document.ts';
import { STYLE, STYLE_HASH } from '../../../src/domain/evidence-record/document-style.ts';
import type { EvidenceRecord } from '../../../src/domain/evidence-record/record.ts';
import { RECORD, TEXTS } from './records.ts';

type Node = { nodeName: string; value?: string; attrs?: { name: string; value: string }[]; childNodes?: Node[] };

/** Names of all elements with their attributes' names, in order: what a document is made of, without what is in it. */
function skeleton(html: string): string[] {
  const names: string[] = [];
  const visit = ({ nodeName, attrs = [], childNodes = [] }: Node) => {
    if (!nodeName.startsWith('#')) names.push([nodeName, ...attrs.map(({ name }) => name)].join(' '));
    childNodes.forEach(visit);
  };
  visit(parse(html) as Node);
  return names;
}

function textOf(html: string): string {
  const visit = ({ value = '', childNodes = [] }: Node): string => value + childNodes.map(visit).join('');
  return visit(parse(html) as Node);
}

/** Every string in it, except those that the schema gives a shape: picture, language, moment and level. */
function withStrings(record: EvidenceRecord, next: () => string): EvidenceRecord {
  const { verdict } = record;
  return {
    ...record,
    madeWith: next(),
    address: next(),
    title: next(),
    verdict: verdict && {
      ...verdict,
      kind: next(),
      pack: { id: next(), version: next() },
      title: next(),
      summary: next(),
      findings: verdict.findings.map((finding) => ({ ...finding, signal: next(), says: next(), excerpt: next() })),
      failed: [next()],
      disclosures: verdict.disclosures.map((disclosure) => ({ ...disclosure, name: next(), excerpt: next() })),
    },
    own: { notes: next(), receipt: next(), serial: next() },
  };
}

const INJECTIONS = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onload='x",
  '</style><style>*{}',
  '</title><b>',
  '<!--',
  ']]>',
  '&lt;b&gt;',
  '\0<b>',
];
const hostile = fc.array(fc.oneof(fc.constantFrom(...INJECTIONS), fc.string({ unit: 'binary' }), fc.constantFrom('<', '>', '"', "'", '&', '/', '\ud800')), {
  minLength: 1,
});

test('whatever is in a record, the document is made of the same elements and attributes', () => {
  const harmless = skeleton(
    recordDocument(
      withStrings(RECORD, () => 'x'),
      TEXTS,
    ),
  );
  fc.assert(
    fc.property(fc.infiniteStream(hostile), (parts) => {
      // An empty text is left out of the document; a letter in front keeps every part of it there.
      const next = () => `x${parts.next().value.join('')}`;
      expect(skeleton(recordDocument(withStrings(RECORD, next), TEXTS))).toEqual(harmless);
    }),
  );
});

test('hostile text is there to be read, as text', () => {
  const title = INJECTIONS.slice(0, -1).join(' ');
  expect(textOf(recordDocument({ ...RECORD, title }, TEXTS))).toContain(title);
});

test('what would reorder or break the text around it is shown as such', () => {
  expect(recordDocument({ ...RECORD, title: 'a\u202egpj.exe\ud800\u0007b' }, TEXTS)).toContain('a\ufffdgpj.exe\ufffd\ufffdb');
});

describe('the document', () => {
  const written = () => recordDocument(RECORD, TEXTS);

  test('says everything that was recorded', () => {
    const text = textOf(written());
    const { address, title, verdict, own, at } = RECORD;
    const { findings = [], disclosures = [] } = verdict ?? {};
    const said = [address, title, at.local, at.utc, 'Asia/Tokyo', '2026年11月26日木曜日', '[caution]', 'code-buyback 1.0.0', '+3.50', ...Object.values(own)];
    for (const part of said) expect(text).toContain(part);
    for (const { signal, says, excerpt } of findings) for (const part of [signal, says, excerpt]) expect(text).toContain(part);
    for (const { name, excerpt } of disclosures) for (const part of [name, excerpt ?? '[missing]']) expect(text).toContain(part);
    expect(written()).toContain('<q><bdi>番号を入力</bdi></q>');
    expect(text).toContain('(+2.50)');
    expect(text).toContain('(−0.75)');
    expect(text).toContain('broken-rule');
    expect(text).toContain('[operatorNote]');
    expect(written()).toContain(`<img src="${RECORD.picture}"`);
    expect(textOf(recordDocument({ ...RECORD, verdict: verdict && { ...verdict, pack: null, failed: ['one', 'two'] } }, TEXTS))).toMatch(
      /buyback \/ - \/[\s\S]*one, two/,
    );
  });

  test('has no heading for what there is nothing of', () => {
    const { verdict } = RECORD;
    const bare = recordDocument({ ...RECORD, verdict: verdict && { ...verdict, failed: [], disclosures: [] } }, TEXTS);
    expect(bare).not.toContain('error');
    expect(bare).not.toContain('[operator]');
    expect(bare).toContain('[weights]');
    // Of the two findings one has nothing to quote.
    expect(skeleton(bare).filter((name) => name === 'q')).toHaveLength(1);
  });

  test('allows nothing but its own style and the picture in it', () => {
    const [, policy] = /Content-Security-Policy" content="([^"]*)"/.exec(written()) ?? [];
    expect(policy?.replaceAll('&#39;', "'")).toBe(`default-src 'none'; img-src data:; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'`);
    expect(STYLE_HASH).toBe(`sha256-${createHash('sha256').update(STYLE).digest('base64')}`);
    expect(skeleton(written()).filter((name) => /^(?:script|link|a|iframe|form|object)\b| on/.test(name))).toEqual([]);
    expect(written()).not.toMatch(/(?:src|href)="(?!data:image)/);
  });

  test('is in the language of the record', () => {
    expect(written()).toContain('<html lang="ja">');
    expect(textOf(recordDocument({ ...RECORD, language: 'en' }, TEXTS))).toContain('Thursday, November 26, 2026');
  });
});

test('a page with nothing found, a page nobody could look into, and no picture each have their words', () => {
  const { verdict } = RECORD;
  const nothing = recordDocument({ ...RECORD, verdict: verdict && { ...verdict, level: 'none' }, picture: null }, TEXTS);
  expect(nothing).toContain('[nothing]');
  expect(nothing).not.toContain('[found]');
  expect(nothing).not.toContain('<img');
  expect(recordDocument({ ...RECORD, verdict: null }, TEXTS)).toContain('[unseen]');
  expect(recordDocument({ ...RECORD, own: { notes: ' ', receipt: '', serial: '' } }, TEXTS).match(/\[empty\]/g)).toHaveLength(3);
});
