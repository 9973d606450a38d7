import { type Pixels, readScreenshot, writeWithPalette } from './png.ts';

const MOST_COLOURS = 256;

/** The same screenshot in at most 256 colours, a third of its size. Flat surfaces keep their colour exactly; edges of letters come close. */
export function inFewColours(screenshot: Buffer): Buffer {
  const pixels = readScreenshot(screenshot);
  for (let bits = 8; ; bits -= 1) {
    const cells = cellsOf(pixels, bits);
    if (cells.size > MOST_COLOURS) continue;
    const numberOf = new Map([...cells.keys()].map((cell, number) => [cell, number]));
    const palette = Buffer.concat([...cells.values()].map(mostCommon));
    const numbers = Buffer.from(colours(pixels).map((colour) => numberOf.get(cellOf(colour, bits)) ?? 0));
    return writeWithPalette(pixels, palette, numbers);
  }
}

/** How often each colour comes, in cells of colours that agree in so many bits of red, green and blue. */
function cellsOf(pixels: Pixels, bits: number): Map<number, Map<number, number>> {
  const cells = new Map<number, Map<number, number>>();
  for (const colour of colours(pixels)) {
    const cell = cells.get(cellOf(colour, bits)) ?? new Map<number, number>();
    cells.set(cellOf(colour, bits), cell.set(colour, (cell.get(colour) ?? 0) + 1));
  }
  return cells;
}

function colours({ rgb }: Pixels): number[] {
  return Array.from({ length: rgb.length / 3 }, (_, at) => rgb.readUIntBE(at * 3, 3));
}

function cellOf(colour: number, bits: number): number {
  const kept = (0xff << (8 - bits)) & 0xff;
  return colour & ((kept << 16) | (kept << 8) | kept);
}

function mostCommon(cell: ReadonlyMap<number, number>): Buffer {
  const [[colour] = [0]] = [...cell].sort(([, a], [, b]) => b - a);
  return Buffer.from([colour >> 16, (colour >> 8) & 0xff, colour & 0xff]);
}
