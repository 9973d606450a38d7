import { type Pixels, writeWithPalette } from './png.ts';

const MOST_COLOURS = 256;

/** A picture in at most 256 colours, a third of its size: the most common ones stay exactly, all others come as close as these allow. */
export function inFewColours(pixels: Pixels): Buffer {
  const all = colours(pixels);
  const counts = new Map<number, number>();
  for (const colour of all) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const palette = [...counts].sort(([, a], [, b]) => b - a).flatMap(([colour], rank) => (rank < MOST_COLOURS ? [colour] : []));
  const numberOf = new Map([...counts.keys()].map((colour) => [colour, nearest(palette, colour)]));
  return writeWithPalette(pixels, Buffer.from(palette.flatMap(parts)), Buffer.from(all.map((colour) => numberOf.get(colour) ?? 0)));
}

function colours({ rgb }: Pixels): number[] {
  return Array.from({ length: rgb.length / 3 }, (_, at) => rgb.readUIntBE(at * 3, 3));
}

function parts(colour: number): [red: number, green: number, blue: number] {
  return [colour >> 16, (colour >> 8) & 0xff, colour & 0xff];
}

function nearest(palette: readonly number[], colour: number): number {
  const [red, green, blue] = parts(colour);
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const [number, candidate] of palette.entries()) {
    const [r, g, b] = parts(candidate);
    const distance = (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
    if (distance < least) [best, least] = [number, distance];
  }
  return best;
}
