import type { Point } from '../../driver.ts';
import type { Thing } from '../../thing.ts';
import type { Accessible, FirefoxWindow, Out } from '../privileged.ts';

/** Runs in Firefox's own window: everything a screen reader gets of a surface. */
export function readThings(window: FirefoxWindow, surface: string): Thing[] {
  const { accessibility, browserOf, seen } = window.stories;
  const UNAVAILABLE = 0x1;
  const SELECTED = 0x2;
  const FOCUSED = 0x4;
  const CHECKED = 0x10;
  const EXPANDED = 0x200;
  const COLLAPSED = 0x400;
  const things: Thing[] = [];
  const browser = browserOf(surface);
  const root = browser && accessibility.getAccessibleFor(browser);
  seen.clear();
  if (root) visit(root);
  return things;

  function visit(accessible: Accessible): void {
    const out: Out = {};
    accessible.getState(out, {});
    const { value: state = 0 } = out;
    const node = seen.size;
    seen.set(node, accessible);
    const isText = ['text leaf', 'static text'].includes(accessibility.getStringRole(accessible.role));
    things.push({
      role: isText ? 'text' : accessible.computedARIARole,
      name: accessible.name ?? '',
      description: accessible.description,
      value: isText ? '' : accessible.value,
      node,
      focused: (state & FOCUSED) !== 0,
      expanded: state & EXPANDED ? true : state & COLLAPSED ? false : null,
      checked: (state & CHECKED) !== 0,
      selected: (state & SELECTED) !== 0,
      disabled: (state & UNAVAILABLE) !== 0,
    });
    for (let child = accessible.firstChild; child; child = child.nextSibling) visit(child);
  }
}

/** Runs in Firefox's own window: scrolls a thing into view, waits until it stands still, and says where its middle is. */
export async function middleOf(window: FirefoxWindow, surface: string, node: number): Promise<Point> {
  const { browserOf, pageHasCaughtUp, seen } = window.stories;
  const ANYWHERE = 6;
  // At the rim of a popup its frame may lie above what is there.
  const RIM = 32;
  const accessible = seen.get(node);
  const area = browserOf(surface)?.getBoundingClientRect();
  if (!accessible || !area) throw new Error('what was found is gone');
  for (let attempt = 0; attempt < 60; attempt += 1) {
    const before = middle();
    if (!isInside(before, RIM)) accessible.scrollTo(ANYWHERE);
    await new Promise((resolve) => setTimeout(resolve, 25));
    await pageHasCaughtUp();
    const now = middle();
    // Places are heard of a little after things have moved. What cannot be scrolled away from the rim stays there.
    const isWellPlaced = isInside(now, attempt < 8 ? RIM : 0);
    if (isWellPlaced && now.x === before.x && now.y === before.y) return now;
  }
  throw new Error('what was found does not come into view or does not stand still');

  function middle(): Point {
    const [x, y, width, height]: [Out, Out, Out, Out] = [{}, {}, {}, {}];
    accessible?.getBoundsInCSSPixels(x, y, width, height);
    const centre = (start: Out, size: Out, origin: number) => (start.value ?? 0) + (size.value ?? 0) / 2 - origin;
    return { x: centre(x, width, window.mozInnerScreenX), y: centre(y, height, window.mozInnerScreenY) };
  }

  function isInside({ x, y }: Point, rim: number): boolean {
    return area !== undefined && x > area.left + rim && x < area.right - rim && y > area.top + rim && y < area.bottom - rim;
  }
}
