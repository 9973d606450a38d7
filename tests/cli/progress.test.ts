import { describe, expect, test } from 'vitest';
import { duration, Progress } from '../../src/cli/progress.ts';
import { Sheet } from './collected-streams.ts';

/** A run of pages, each a tenth of a second and a hundredth of the work. */
function run(screen: Sheet, pages: number, total: number | null): void {
  let now = 0;
  const progress = new Progress(screen, total, () => now);
  for (let page = 0; page < pages; page += 1) {
    now += 100;
    progress.advance(1);
  }
}

describe('a person who waits', () => {
  test('sees how far it is, how fast, and how long it will take', () => {
    const screen = new Sheet(true);
    run(screen, 50, 100);
    const last = screen.text.split('\r').at(-1);
    expect(last).toMatch(/█{12}░{12} 50 % {2}50 pages, 10 a second, 5 s left|█+░+ 49 % .* 10 a second, 5 s left/);
  });

  test('sees how many there were when nobody knows how many there will be', () => {
    const screen = new Sheet(true);
    run(screen, 50, null);
    expect(screen.text.split('\r').at(-1)).toMatch(/\d+ pages, 10 a second, 5 s so far/);
  });

  test('is not bothered by a short run', () => {
    const screen = new Sheet(true);
    run(screen, 5, 100);
    expect(screen.text).toBe('');
  });
});

test('a file or pipe gets no bar', () => {
  const screen = new Sheet(false);
  run(screen, 50, 100);
  expect(screen.text).toBe('');
});

test.each([
  [8, '8 s'],
  [125, '2 min 5 s'],
  [3_780, '1 h 3 min'],
])('%d seconds are %s', (seconds, words) => {
  expect(duration(seconds)).toBe(words);
});
