import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess, assessInSteps } from '../../src/domain/assess.ts';
import { LEVELS } from '../../src/domain/level.ts';
import { NOTHING_FOUND } from '../../src/domain/nothing-found.ts';
import type { PageView } from '../../src/domain/page-view.ts';
import { atOnce } from '../../src/domain/steps.ts';
import { engineOf, pack, signal, type WrittenSignal } from '../support/rules.ts';
import { viewOf } from '../support/views.ts';

const LEVELS_AT = { notice: 1, caution: 2, danger: 3 };
const word = signal('word', 'ギフト券');
const role = signal('role', '買取', { role: true });
const strong = signal('strong', '先払い', { strong: true });

function verdictOn(text: string, ...signals: WrittenSignal[]) {
  return assess(viewOf(`<p>${text}`), engineOf(pack('buyback', signals, { levels: LEVELS_AT })));
}

describe('the level is as grave as the evidence', () => {
  test.each([
    ['ギフト券', 'notice'],
    ['ギフト券の買取', 'caution'],
    ['ギフト券の買取、先払い', 'danger'],
    ['古本', 'none'],
  ])('%s: %s', (text, level) => {
    expect(verdictOn(text, word, role, strong).level).toBe(level);
  });

  test('words alone, however heavy, are no more than a notice: advice shares them all', () => {
    expect(verdictOn('ギフト券', { ...word, weight: 99, strong: true }).level).toBe('notice');
  });

  test('without strong evidence there is no danger', () => {
    expect(verdictOn('ギフト券の買取', word, { ...role, weight: 99 }).level).toBe('caution');
  });

  test('a pack without a notice stays silent until there is a role', () => {
    const quiet = engineOf(pack('buyback', [{ ...word, weight: 9 }, role], { levels: { caution: 2 } }));
    expect(assess(viewOf('<p>ギフト券'), quiet)).toEqual(NOTHING_FOUND);
    expect(assess(viewOf('<p>ギフト券買取'), quiet).level).toBe('caution');
  });

  test('what speaks for the page counts against the warning', () => {
    expect(verdictOn('ギフト券の買取。古本も', word, role, signal('books', '古本', { weight: -2 })).level).toBe('none');
  });

  test('decimal weights add up the way an author adds them', () => {
    const tenths = [signal('a', 'ギフト券', { weight: 0.1 }), signal('b', '買取', { weight: 0.7 })];
    expect(assess(viewOf('<p>ギフト券買取'), engineOf(pack('x', tenths, { levels: { notice: 0.8 } }))).level).toBe('notice');
  });
});

describe('of several packs', () => {
  const mild = pack('mild', [{ ...word, weight: 9 }]);
  const grave = pack('grave', [role], { bias: 1, levels: LEVELS_AT });
  const lighter = pack('lighter', [word]);

  test.each([
    ['the gravest speaks, not the one with most points', [mild, grave], 'grave'],
    ['in whatever order they come', [grave, mild], 'grave'],
    ['the one with most points, when they are as grave', [lighter, mild], 'mild'],
    ['the same in the other order', [mild, lighter], 'mild'],
  ])('%s', (_, packs, kind) => {
    expect(assess(viewOf('<p>ギフト券買取'), engineOf(...packs)).kind).toBe(kind);
  });

  test('what is nothing grave is nothing, however many points it has', () => {
    expect(assess(viewOf('<p>ギフト券'), engineOf(pack('x', [{ ...word, weight: 9 }], { levels: {} })))).toEqual(NOTHING_FOUND);
    expect(assess(viewOf('<p>古本'), engineOf(pack('x', [word])))).toEqual(NOTHING_FOUND);
  });

  test('the first speaks, where they are alike', () => {
    expect(assess(viewOf('<p>ギフト券'), engineOf(lighter, { ...lighter, kind: 'second' })).kind).toBe('lighter');
  });

  test('one that is not for this page says nothing', () => {
    const elsewhere = pack('elsewhere', [word], { where: { type: 'address', owner: 'amazon-shop' } });
    expect(assess(viewOf('<p>ギフト券'), engineOf(elsewhere))).toEqual(NOTHING_FOUND);
  });
});

describe('a rule that throws', () => {
  const view = viewOf('<p>ギフト券の買取');
  const broken: PageView = {
    ...view,
    fields: () => {
      throw new Error('no fields today');
    },
  };
  const signals = [signal('field', { type: 'field', field: { named: ['code'] } }, { weight: 50 }), word, role];

  test('is reported, adds nothing, and stops neither the rest nor the page', () => {
    const { level, score, findings } = assess(broken, engineOf(pack('buyback', signals, { levels: LEVELS_AT })));
    expect({ level, score }).toEqual({ level: 'caution', score: 2 });
    expect(findings).toContainEqual({ type: 'error', signal: 'field', message: 'no fields today' });
    expect(findings.map((finding) => finding.signal)).toEqual(['field', 'word', 'role']);
  });
});

test('what an operator would show is looked for, and a rule for it that breaks has found nothing', () => {
  const shown = (id: string, any: string[]) => ({ id, when: { type: 'words' as const, any }, name: { ja: id, en: id } });
  const disclosures = [shown('licence', ['許可']), shown('address', ['住所']), shown('broken', ['{unknown}'])];
  expect(assess(viewOf('<p>ギフト券<p>許可1号'), engineOf(pack('shop', [word], { disclosures }))).disclosures).toEqual([
    { id: 'licence', excerpt: '許可1号' },
    { id: 'address', excerpt: null },
    { id: 'broken', excerpt: null },
  ]);
});

test('a rule that takes too long is reported, unless it has found something: a page could else slow it down to be rid of it', () => {
  let time = 0;
  const slow = { now: () => (time += 500), milliseconds: 200 };
  const quick = { now: () => (time += 1), milliseconds: 200 };
  const engine = engineOf(pack('buyback', [word], { levels: { notice: 0 } }));
  const both = engineOf(pack('buyback', [word, role], { levels: { notice: 0 } }));
  expect(assess(viewOf('<p>ギフト券'), both, slow).findings).toMatchObject([
    { type: 'signal', signal: 'word' },
    { type: 'error', signal: 'role', message: 'took 500 ms' },
  ]);
  expect(assess(viewOf('<p>ギフト券'), both, { ...slow, milliseconds: 500 }).findings).toHaveLength(1);
  expect(assess(viewOf('<p>ギフト券'), engine, quick).findings).toMatchObject([{ type: 'signal', signal: 'word' }]);
});

test('the same page gives the same verdict, whatever was judged before, at once or in steps', () => {
  const engine = engineOf(pack('a', [word, role, strong], { levels: LEVELS_AT }), pack('b', [strong, word], { levels: { notice: 0 } }));
  const texts = fc.array(fc.constantFrom('ギフト券', '買取', '先払い', '古本', '。'), { maxLength: 6 }).map((words) => `<p>${words.join('')}`);
  fc.assert(
    fc.property(texts, texts, (html, other) => {
      const view = viewOf(html);
      const first = assess(view, engine);
      assess(viewOf(other), engine);
      expect(assess(view, engine)).toEqual(first);
      expect(assess(viewOf(html), engine)).toEqual(first);
      expect(atOnce(assessInSteps(view, engine))).toEqual(first);
      expect(LEVELS).toContain(first.level);
    }),
  );
  expect(NOTHING_FOUND).toEqual({ kind: 'none', level: 'none', score: 0, pack: null, findings: [], disclosures: [] });
});
