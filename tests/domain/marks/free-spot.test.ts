import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Box, freeSpot, type Taken } from '../../../src/domain/marks/free-spot.ts';

const SIZE = { width: 100, height: 24 };
const item: Box = { left: 100, top: 100, right: 700, bottom: 200 };
const page: Box = { left: 0, top: 0, right: 1000, bottom: 2000 };
const title: Box = { left: 100, top: 100, right: 400, bottom: 126 };

function taken(...read: Box[]): Taken {
  return { read, pressed: [], reach: 0 };
}

function covers(spot: { left: number; top: number }, box: Box): boolean {
  return spot.left < box.right && spot.left + SIZE.width > box.left && spot.top < box.bottom && spot.top + SIZE.height > box.top;
}

test('a mark stands after the title, or in a corner where the title fills its line', () => {
  expect(freeSpot(SIZE, { item, title, page }, taken(title))).toEqual({ left: 408, top: 101 });
  const wide = { ...title, right: 690 };
  const text = { left: 100, top: 130, right: 690, bottom: 150 };
  expect(freeSpot(SIZE, { item, title: wide, page }, taken(wide, text))).toEqual({ left: 596, top: 172 });
});

test('after the title only where all of it stays within the item', () => {
  const until = (right: number) => freeSpot(SIZE, { item, title: { ...title, right }, page }, taken({ ...title, right }));
  expect(until(592)).toEqual({ left: 600, top: 101 });
  expect(until(600)).toEqual({ left: 596, top: 172 });
});

describe('without a title it stands in the first place that is free', () => {
  const inOrder = [
    ['the upper corner on the right', { left: 596, top: 104 }],
    ['the lower corner on the right', { left: 596, top: 172 }],
    ['the lower corner on the left', { left: 104, top: 172 }],
    ['beside the item', { left: 708, top: 100 }],
    ['below it on the right', { left: 596, top: 200 }],
    ['below it on the left', { left: 104, top: 200 }],
  ] as const;

  test.each(inOrder.map(([where, spot], at) => [where, spot, at] as const))('%s', (_where, spot, at) => {
    const before = inOrder.slice(0, at).map(([, { left, top }]) => ({ left, top, right: left + SIZE.width, bottom: top + SIZE.height }));
    expect(freeSpot(SIZE, { item, title: null, page }, taken(...before))).toEqual(spot);
  });
});

test('where everything is taken it covers as little as it can', () => {
  const narrow = { left: 596, top: 104, right: 616, bottom: 128 };
  const low = { left: 100, top: 194, right: 700, bottom: 200 };
  const pressed = { left: 104, top: 160, right: 300, bottom: 200 };
  expect(freeSpot(SIZE, { item, title: null, page: item }, { read: [narrow, low], pressed: [pressed], reach: 0 })).toEqual({ left: 596, top: 172 });
  const all = { left: 0, top: 0, right: 1_000, bottom: 2_000 };
  expect(freeSpot(SIZE, { item, title: null, page }, { read: [all], pressed: [all], reach: 0 })).toEqual({ left: 596, top: 104 });
});

test('rather over a few words than where nobody sees it', () => {
  const words = { left: 100, top: 100, right: 700, bottom: 124 };
  const more = { left: 100, top: 160, right: 700, bottom: 200 };
  expect(freeSpot(SIZE, { item, title: null, page: item }, taken(words, more))).toEqual({ left: 596, top: 104 });
});

test('what would have to be pressed is not near it, and it never stands above its item', () => {
  const text = { left: 100, top: 100, right: 700, bottom: 200 };
  const link = { left: 500, top: 230, right: 700, bottom: 250 };
  const crowded = (reach: number) => freeSpot(SIZE, { item, title: null, page: { ...page, right: 700 } }, { read: [text], pressed: [link], reach });
  expect(crowded(0)).toEqual({ left: 596, top: 200 });
  expect(crowded(10)).toEqual({ left: 104, top: 200 });
  const above = { left: 500, top: 60, right: 700, bottom: 98 };
  const beside = (reach: number) => freeSpot(SIZE, { item, title: null, page }, { read: [], pressed: [above], reach }).top;
  expect([beside(0), beside(10)]).toEqual([104, 172]);
});

test('it never leaves the page sideways', () => {
  const narrow = { ...page, right: 700 };
  expect(freeSpot(SIZE, { item, title: { ...title, right: 690 }, page: narrow }, taken()).left).toBeLessThanOrEqual(600);
});

const box = fc
  .record({
    left: fc.integer({ min: 0, max: 900 }),
    top: fc.integer({ min: 0, max: 400 }),
    width: fc.integer({ min: 1, max: 600 }),
    height: fc.integer({ min: 1, max: 60 }),
  })
  .map(({ left, top, width, height }) => ({ left, top, right: left + width, bottom: top + height }));

test('wherever a corner of the item is free, nothing is covered', () => {
  fc.assert(
    fc.property(fc.array(box, { maxLength: 12 }), (boxes) => {
      const corners = [104, 596].flatMap((left) => [104, 172].map((top) => ({ left, top }))).filter(({ left, top }) => left !== 104 || top !== 104);
      const isOneFree = corners.some((corner) => !boxes.some((other) => covers(corner, other)));
      const spot = freeSpot(SIZE, { item, title: null, page }, taken(...boxes));
      if (isOneFree) expect(boxes.filter((other) => covers(spot, other))).toEqual([]);
    }),
  );
});
