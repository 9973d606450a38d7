import type { Engine } from '../../domain/engine.ts';
import type { Line } from '../lines.ts';
import { scanLine } from '../scan/scan-line.ts';
import { generatedPage } from './generated-page.ts';
import type { PageStyle } from './page-styles.ts';

export const ROUNDS = 3;

/** Generated pages as lines of JSON, the form in which scan gets them. */
export function generatedLines(style: PageStyle, bytes: number, count: number): Line[] {
  return Array.from({ length: count }, (_, seed) => {
    const text = JSON.stringify({ id: `${style.name} ${seed}`, ...generatedPage(style, bytes, seed) });
    return { number: seed + 1, text, bytes: Buffer.byteLength(text), isWhole: true };
  });
}

export function bytesOf(lines: readonly Line[]): number {
  return lines.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** The shortest time in milliseconds in which scan got through these lines, from JSON to JSON. */
export function bestTime(lines: readonly Line[], engine: Engine): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    for (const line of lines) JSON.stringify(scanLine(line, engine));
    return performance.now() - start;
  });
  return Math.min(...times);
}
