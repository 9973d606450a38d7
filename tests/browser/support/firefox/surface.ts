import type { Colours, PictureFormat, Point, PointerAction, SurfaceDriver } from '../driver.ts';
import type { KeyPress } from '../keys.ts';
import type { Thing } from '../thing.ts';
import { middleOf, readThings } from './inside/accessibility.ts';
import { preferColours } from './inside/colours.ts';
import { point, press } from './inside/input.ts';
import type { Privileged } from './privileged.ts';

/** Anything that lives in Firefox's window: a tab, by its id, or the popup. Points are counted from the window's corner. */
export abstract class FirefoxSurface implements SurfaceDriver {
  protected constructor(
    protected readonly privileged: Privileged,
    protected readonly id: string,
  ) {}

  abstract evaluate<T>(expression: string): Promise<T>;
  abstract screenshot(format?: PictureFormat): Promise<Buffer>;

  things(): Promise<Thing[]> {
    return this.privileged.run(readThings, this.id);
  }

  middleOf(node: number): Promise<Point> {
    return this.privileged.run(middleOf, this.id, node);
  }

  point(action: PointerAction, at: Point): Promise<void> {
    return this.privileged.run(point, action, at);
  }

  showIn(colours: Colours): Promise<void> {
    return this.privileged.run(preferColours, this.id, colours);
  }

  press({ name, isNamed, held }: KeyPress): Promise<void> {
    const modifiers = { ctrlKey: held.has('Control'), shiftKey: held.has('Shift'), altKey: held.has('Alt') };
    return this.privileged.run(press, [isNamed ? `KEY_${name}` : name], modifiers);
  }

  type(text: string): Promise<void> {
    return this.privileged.run(press, [...text], {});
  }
}
