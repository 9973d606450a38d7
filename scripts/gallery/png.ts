import { crc32, deflateSync, inflateSync } from 'node:zlib';

/** Colours as red, green and blue, one byte each, row by row. */
export type Pixels = { readonly width: number; readonly height: number; readonly rgb: Buffer };

const SIGNATURE = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
const PALETTE = 3;
/** Predicts a byte from those to its left, above it, and above left: PNG's five filters. */
const PREDICTORS: readonly ((left: number, above: number, corner: number) => number)[] = [
  () => 0,
  (left) => left,
  (_, above) => above,
  (left, above) => (left + above) >> 1,
  (left, above, corner) => [left, above, corner].sort((a, b) => Math.abs(left + above - corner - a) - Math.abs(left + above - corner - b))[0] ?? 0,
];

/** The pixels of a browser's screenshot: eight bits a colour, no transparency, not interlaced. */
export function readScreenshot(png: Buffer): Pixels {
  const parts: Buffer[] = [];
  for (let at = SIGNATURE.length; at < png.length; at += 12 + png.readUInt32BE(at))
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const lines = inflateSync(Buffer.concat(parts));
  const row = width * 3;
  if (lines.length !== (row + 1) * height) throw new Error('the screenshot is not the kind of PNG that was expected');
  const rgb = Buffer.alloc(row * height);
  for (let y = 0; y < height; y += 1) {
    const predict = PREDICTORS[lines[y * (row + 1)] ?? 0];
    for (let x = 0; x < row; x += 1) {
      const at = y * row + x;
      const left = x < 3 ? 0 : (rgb[at - 3] ?? 0);
      const above = y === 0 ? 0 : (rgb[at - row] ?? 0);
      const corner = x < 3 || y === 0 ? 0 : (rgb[at - row - 3] ?? 0);
      rgb[at] = (lines[y * (row + 1) + 1 + x] ?? 0) + (predict?.(left, above, corner) ?? 0);
    }
  }
  return { width, height, rgb };
}

/** A PNG whose pixels are numbers of at most 256 colours, each three bytes of `palette`. */
export function writeWithPalette({ width, height }: Pixels, palette: Buffer, numbers: Buffer): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, PALETTE], 8);
  const lines = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1) numbers.copy(lines, y * (width + 1) + 1, y * width, (y + 1) * width);
  const pixels = deflateSync(lines, { level: 9 });
  return Buffer.concat([SIGNATURE, chunk('IHDR', header), chunk('PLTE', palette), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
