import type { Point } from '../../driver.ts';
import type { FirefoxWindow } from '../privileged.ts';

/** Runs in Firefox's own window: where its content begins on the screen. */
export function windowCorner({ mozInnerScreenX: x, mozInnerScreenY: y }: FirefoxWindow): Point {
  return { x, y };
}
