/** How grave a verdict is, from nothing to strong signs of fraud. */
export const LEVELS = ['none', 'notice', 'caution', 'danger'] as const;
export type Level = (typeof LEVELS)[number];

/** True when `level` is at least as grave as `other`. */
export function atLeast(level: Level, other: Level): boolean {
  return LEVELS.indexOf(level) >= LEVELS.indexOf(other);
}
