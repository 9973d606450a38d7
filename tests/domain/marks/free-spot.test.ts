import fc from 'fast-check';
import { expect, test } from 'vitest';
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

test('what would have to be pressed is not near it, and it never stands above its item', () => {
  const text = { left: 100, top: 100, right: 700, bottom: 200 };
  const link = { left: 500, top: 230, right: 700, bottom: 250 };
  const crowded = (reach: number) => freeSpot(SIZE, { item, title: null, page: { ...page, right: 700 } }, { read: [text], pressed: [link], reach });
  expect(crowded(0)).toEqual({ left: 596, top: 200 });
  expect(crowded(10)).toEqual({ left: 104, top: 200 });
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
