import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LEVELS } from '../../../src/domain/level.ts';
import { hitsOf } from '../../../src/domain/lists/hits-of.ts';
import { isWarning, type ListHit } from '../../../src/domain/lists/list-hit.ts';
import { readList } from '../../../src/domain/lists/read-list.ts';
import { inForce, LIST_MEANINGS, type ListMeaning, SubscriptionSchema, withSubscription } from '../../../src/domain/lists/subscription.ts';
import { withListHits } from '../../../src/domain/lists/with-list-hits.ts';
import { NOTHING_FOUND } from '../../../src/domain/nothing-found.ts';
import { atOnce } from '../../../src/domain/steps.ts';
import type { Verdict } from '../../../src/domain/verdict.ts';

const TAKEN = Date.UTC(2026, 10, 26);

function loaded(name: string, means: ListMeaning, text: string) {
  const reading = atOnce(readList(text));
  if ('failure' in reading) throw new Error(reading.failure.reason);
  return { list: { id: name, name, url: null, means }, index: reading.index, taken: TAKEN };
}

const hit = (means: ListMeaning): ListHit => ({ list: 'List', means, entry: 'shop.example', taken: TAKEN });
const judged: Verdict = { ...NOTHING_FOUND, kind: 'code-buyback', level: 'caution', score: 2, pack: { id: 'code-buyback', version: '1.0.0' } };

describe('what lists say of a host', () => {
  test('allow is asked before warn, wherever it comes from', () => {
    const block = loaded('block', 'danger', 'shop.example');
    expect(hitsOf('shop.example', [block, loaded('allow', 'allow', 'shop.example')])).toEqual([
      { list: 'allow', means: 'allow', entry: 'shop.example', taken: TAKEN },
    ]);
    expect(hitsOf('shop.example', [block, loaded('other', 'danger', '@@||shop.example^')])).toEqual([
      { list: 'other', means: 'allow', entry: '@@||shop.example^', taken: TAKEN },
    ]);
  });

  test('only what a list warns of calls for a warning', () => {
    expect([[], [hit('allow')], [hit('caution')], [hit('danger')]].map(isWarning)).toEqual([false, false, true, true]);
  });

  test('every list that warns is named, the gravest first', () => {
    const hits = hitsOf('www.shop.example', [
      loaded('one', 'caution', 'shop.example'),
      loaded('two', 'danger', '||shop.example^'),
      loaded('three', 'danger', 'x.example'),
    ]);
    expect(hits.map(({ list, entry }) => [list, entry])).toEqual([
      ['two', '||shop.example^'],
      ['one', 'shop.example'],
    ]);
  });
});

describe('the verdict on a page whose host is on lists', () => {
  test('a page on which nothing was found gets the level the person chose', () => {
    expect(withListHits(NOTHING_FOUND, [hit('danger')])).toEqual({ ...NOTHING_FOUND, kind: 'listed', level: 'danger', listed: [hit('danger')] });
  });

  test('what was found stays, and so does its kind where it is as grave', () => {
    expect(withListHits(judged, [hit('caution')])).toEqual({ ...judged, listed: [hit('caution')] });
    expect(withListHits(judged, [hit('danger')])).toEqual({ ...judged, kind: 'listed', level: 'danger', listed: [hit('danger')] });
  });

  test('a list that allows takes warnings away, but not what an official page has to say', () => {
    expect(withListHits(judged, [hit('allow')])).toEqual({ ...NOTHING_FOUND, listed: [hit('allow')] });
    expect(withListHits({ ...judged, level: 'notice' }, [hit('allow')]).level).toBe('notice');
  });

  test('no list, no difference; lists that warn never lower a level', () => {
    const hits = fc.array(fc.constantFrom(...LIST_MEANINGS).map(hit), { maxLength: 4 }).map((all) => {
      const allowed = all.filter(({ means }) => means === 'allow');
      return allowed.length > 0 ? allowed.slice(0, 1) : all.sort((a, b) => LIST_MEANINGS.indexOf(b.means) - LIST_MEANINGS.indexOf(a.means));
    });
    fc.assert(
      fc.property(fc.constantFrom(...LEVELS), hits, (level, all) => {
        const verdict = { ...judged, level };
        const merged = withListHits(verdict, all);
        if (all.length === 0) expect(merged).toBe(verdict);
        else if (all[0]?.means !== 'allow')
          expect(LEVELS.indexOf(merged.level)).toBe(Math.max(...[level, ...all.map(({ means }) => means)].map((one) => LEVELS.indexOf(one as never))));
        expect(withListHits(merged, all).level).toBe(merged.level);
      }),
    );
  });
});

describe('subscriptions', () => {
  const own = { id: 'own111', name: 'Own', url: 'https://lists.example/own.txt', means: 'caution' } as const;
  const office = { ...own, id: 'office1', name: 'Office', means: 'danger' } as const;

  test('a policy adds lists, and its word on the same list counts', () => {
    const file = { ...own, id: 'file11', url: null };
    expect(inForce([own, file], [office])).toEqual([
      { ...office, by: 'policy' },
      { ...file, by: 'person' },
    ]);
    const another = { ...own, id: 'other1', url: 'https://lists.example/other.txt' };
    expect(inForce([another], [office]).map(({ id }) => id)).toEqual([office.id, another.id]);
  });

  test('the same list is one of the same address or name; two files are two lists', () => {
    const [file, officeFile] = [own, office].map((list) => ({ ...list, url: null }));
    expect(inForce([{ ...own, id: office.id }], [{ ...office, url: 'https://office.example/' }]).map(({ by }) => by)).toEqual(['policy']);
    expect(inForce([own], [office, { ...office, id: 'office2', url: 'https://office.example/' }]).map(({ by }) => by)).toEqual(['policy', 'policy']);
    if (file && officeFile) expect(inForce([file], [officeFile]).map(({ by }) => by)).toEqual(['policy', 'person']);
  });

  test('one that is there is changed in its place', () => {
    const other = { ...own, id: 'other1' };
    expect(withSubscription([own, other], { ...own, means: 'danger' })).toEqual([{ ...own, means: 'danger' }, other]);
    expect(withSubscription([own], other)).toEqual([own, other]);
  });

  test.each([
    { ...own, id: 'a b' },
    { ...own, id: 'short' },
    { ...own, id: 'x'.repeat(33) },
    { ...own, name: '' },
    { ...own, name: ' x' },
    { ...own, name: 'x ' },
    { ...own, name: 'x'.repeat(61) },
    { ...own, url: `https://lists.example/${'x'.repeat(500)}` },
    { ...own, url: 'http://lists.example/' },
    { ...own, url: 'https://me:secret@lists.example/' },
    { ...own, means: 'block' },
  ])('what is none is refused: $id $name $url $means', (broken) => {
    expect(SubscriptionSchema.safeParse(broken).success).toBe(false);
  });
});
