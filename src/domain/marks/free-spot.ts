/** A rectangle on the page, in any one system of coordinates. */
export type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
export type Size = { readonly width: number; readonly height: number };
export type Spot = { readonly left: number; readonly top: number };

const GAP = 8;
/** From the edge of the item, where it stands inside. */
const INSET = 4;

/** The item, its title if it has one, and the page, beyond which nothing can be seen. */
export type Ground = { readonly item: Box; readonly title: Box | null; readonly page: Box };
/** What is read, and what is pressed; a finger needs `reach` more room above and below a mark than its words. */
export type Taken = { readonly read: readonly Box[]; readonly pressed: readonly Box[]; readonly reach: number };

/**
 * Where a mark of that size stands on an item without covering anything: after its title where there is room, else in the first
 * free corner, else below it. Never above it, where it would seem to be the item before's. Where everything is taken, where it
 * covers least.
 */
export function freeSpot(size: Size, { item, title, page }: Ground, { read, pressed, reach }: Taken): Spot {
  const left = item.left + INSET;
  const right = item.right - size.width - INSET;
  const below = item.bottom - size.height - INSET;
  const spots: Spot[] = [
    ...(title && title.right + GAP + size.width <= item.right ? [{ left: title.right + GAP, top: (title.top + title.bottom - size.height) / 2 }] : []),
    { left: right, top: item.top + INSET },
    { left: right, top: below },
    { left, top: below },
    { left: item.right + GAP, top: item.top },
    { left: right, top: item.bottom },
    { left, top: item.bottom },
  ];
  const tried = spots.map((spot) => {
    const box = { ...spot, right: spot.left + size.width, bottom: spot.top + size.height };
    const touched = { ...box, top: box.top - reach, bottom: box.bottom + reach };
    // A part of it that nobody sees is as bad as one that covers something.
    const cost = sum(read.map((other) => shared(box, other))) + sum(pressed.map((other) => shared(touched, other))) - shared(box, page);
    return { spot, cost };
  });
  return tried.reduce((best, next) => (next.cost < best.cost ? next : best)).spot;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function shared(one: Box, other: Box): number {
  const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return Math.max(0, width) * Math.max(0, height);
}
