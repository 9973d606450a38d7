import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** The colours as the browser would pick them from `light-dark(…, …)`, by name. */
const TOKENS = [...readFileSync(new URL('../../src/ui/tokens.css', import.meta.url), 'utf8').matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)];
const TEXT = 4.5;
const ON_TEXT: readonly (readonly [ink: string, paper: string])[] = [
  ...['ink', 'ink-soft', 'accent', 'notice', 'caution', 'danger', 'good'].map((ink) => [ink, 'paper'] as const),
  ...['ink', 'ink-soft', 'accent'].flatMap((ink) => ['paper-soft', 'notice-soft', 'caution-soft', 'danger-soft'].map((paper) => [ink, paper] as const)),
  ...['notice', 'caution', 'danger'].map((tone) => [tone, `${tone}-soft`] as const),
  ['on-accent', 'accent'],
];

describe.each([
  ['light', 2],
  ['dark', 3],
] as const)('in %s', (_, position) => {
  const colours = new Map(TOKENS.map((match) => [match[1], match[position] ?? '']));

  test.each(ON_TEXT)('%s can be read on %s', (ink, paper) => {
    expect(contrast(colours.get(ink), colours.get(paper))).toBeGreaterThanOrEqual(TEXT);
  });
});

/** The contrast ratio as WCAG 2.2 defines it. */
function contrast(one = '', other = ''): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  if (!/^#\w{6}$/.test(colour)) throw new Error(`no such colour: ${colour}`);
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
