import { expect, test } from 'vitest';
import { firstNear, firstPlace, firstPlaceOfAny, type Place, placesOf, placesOfAny } from '../../src/domain/text-search.ts';
import { TracedText } from '../../src/domain/traced-text.ts';

const text = (raw: string) => TracedText.from(raw);
const starts = (places: readonly Place[]) => places.map(({ start, end }) => [start, end]);

test('a pattern is found wherever it stands, in order, and first where it stands first, also when asked again', () => {
  const once = text('ab_ab');
  for (const _again of [1, 2]) {
    expect(starts(placesOf(once, /ab/g))).toEqual([
      [0, 2],
      [3, 5],
    ]);
    expect(firstPlace(once, /b/g)).toMatchObject({ start: 1, end: 2 });
    expect(firstPlace(once, /c/g)).toBeNull();
  }
});

test('of several patterns every place counts, in the order of the text', () => {
  const both = text('ba');
  expect(starts(placesOfAny(both, [/a/g, /b/g]))).toEqual([
    [0, 1],
    [1, 2],
  ]);
  expect(firstPlaceOfAny(both, [/a/g, /b/g])).toMatchObject({ start: 0 });
  expect(firstPlaceOfAny(both, [/b/g, /a/g])).toMatchObject({ start: 0 });
  expect(firstPlaceOfAny(both, [/c/g])).toBeNull();
});

test('a word that is repeated without end is found a thousand times', () => {
  expect(placesOf(text('a'.repeat(1_500)), /a/g)).toHaveLength(1_000);
});

test('near is what begins or ends within so many characters, and both are shown as one place', () => {
  const line = text('a...b');
  const near = (within: number) => firstNear(placesOf(line, /a/g), placesOf(line, /b/g), within);
  expect(near(3)).toMatchObject({ start: 0, end: 5 });
  expect(near(2)).toBeNull();
  const back = text('b...a');
  expect(firstNear(placesOf(back, /a/g), placesOf(back, /b/g), 3)).toMatchObject({ start: 0, end: 5 });
  expect(firstNear(placesOf(back, /a/g), placesOf(back, /b/g), 2)).toBeNull();
});
