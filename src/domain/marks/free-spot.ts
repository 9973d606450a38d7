/** A rectangle on the page, in any one system of coordinates. */
export type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
export type Size = { readonly width: number; readonly height: number };
export type Spot = { readonly left: number; readonly top: number };

const GAP = 8;
/** From the edge of the item, where it stands inside. */
const INSET = 4;

/**
 * Where a mark of that size stands on an item without covering anything: after its title where there is room, else in the first
 * free corner, inside before outside. Where everything is taken, where it covers least.
 */
export function freeSpot(size: Size, { item, title, page }: { item: Box; title: Box | null; page: Box }, taken: readonly Box[]): Spot {
  const left = item.left + INSET;
  const right = item.right - size.width - INSET;
  const below = item.bottom - size.height - INSET;
  const spots: Spot[] = [
    ...(title && title.right + GAP + size.width <= item.right ? [{ left: title.right + GAP, top: (title.top + title.bottom - size.height) / 2 }] : []),
    { left: right, top: item.top + INSET },
    { left: right, top: below },
    { left, top: below },
    { left: item.right + GAP, top: item.top },
    { left: right, top: item.top - size.height },
    { left, top: item.top - size.height },
    { left: right, top: item.bottom },
    { left, top: item.bottom },
  ];
  let best: { spot: Spot; covered: number } | null = null;
  for (const spot of spots) {
    const box = { ...spot, right: spot.left + size.width, bottom: spot.top + size.height };
    const outside = size.width * size.height - shared(box, page);
    const covered = taken.reduce((sum, other) => sum + shared(box, other), outside);
    if (best === null || covered < best.covered) best = { spot, covered };
  }
  return best?.spot ?? { left: right, top: item.top };
}

function shared(one: Box, other: Box): number {
  const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return width > 0 && height > 0 ? width * height : 0;
}
