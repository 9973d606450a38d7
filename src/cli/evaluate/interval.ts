export type Interval = { readonly low: number; readonly high: number };

/** Two-sided 95 %. */
const Z = 1.959964;

/** Wilson's score interval for a share: what else the true share could well be, given so few pages. `null` without any. */
export function wilson(hits: number, of: number): Interval | null {
  if (of === 0) return null;
  const share = hits / of;
  const z2 = Z * Z;
  const middle = (share + z2 / (2 * of)) / (1 + z2 / of);
  const half = (Z / (1 + z2 / of)) * Math.sqrt((share * (1 - share)) / of + z2 / (4 * of * of));
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}
