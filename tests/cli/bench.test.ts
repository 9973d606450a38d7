import { expect, test } from 'vitest';
import { generatedPage } from '../../src/cli/bench/generated-page.ts';
import { PAGE_STYLES } from '../../src/cli/bench/page-styles.ts';

test.each(PAGE_STYLES)('a page of the style "$name" is the same on every run and about as large as asked for', (style) => {
  const page = generatedPage(style, 10_240, 7);
  expect(generatedPage(style, 10_240, 7)).toEqual(page);
  expect(generatedPage(style, 10_240, 8)).not.toEqual(page);
  expect(Buffer.byteLength(page.html)).toBeGreaterThan(10_000);
  expect(Buffer.byteLength(page.html)).toBeLessThan(16_000);
});

test('the shares of the styles make a hundred', () => {
  expect(PAGE_STYLES.reduce((sum, { share }) => sum + share, 0)).toBe(100);
});
