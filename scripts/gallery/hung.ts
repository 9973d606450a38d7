import type { Pixels } from './png.ts';

/** How far the popup hangs from the right edge of the window. */
const FROM_THE_RIGHT = 24;
const LINE = Buffer.from([0x8a, 0x8f, 0x98]);

/** The popup where the toolbar lets it hang: over the page, at the top right, with a line around it. No picture of the browser holds both. */
export function hung(popup: Pixels, page: Pixels): Pixels {
  const rgb = Buffer.from(page.rgb);
  const left = page.width - popup.width - FROM_THE_RIGHT;
  for (let y = 0; y <= Math.min(popup.height, page.height - 1); y += 1)
    for (let x = -1; x <= popup.width; x += 1) {
      const inside = x >= 0 && x < popup.width && y < popup.height;
      const colour = inside ? popup.rgb.subarray((y * popup.width + x) * 3, (y * popup.width + x) * 3 + 3) : LINE;
      rgb.set(colour, (y * page.width + left + x) * 3);
    }
  return { ...page, rgb };
}
