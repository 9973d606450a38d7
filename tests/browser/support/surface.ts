import type { Colours, PictureFormat, SurfaceDriver } from './driver.ts';
import { eventually } from './eventually.ts';
import { type Key, keyPress } from './keys.ts';
import { describeThings, fits, type Name, type Role, type State, type Thing } from './thing.ts';

/** A page, a popup or an options page, as a person meets it: by what it says and by real clicks and keys. */
export class Surface<Driver extends SurfaceDriver = SurfaceDriver> {
  constructor(protected readonly driver: Driver) {}

  /** Everything a screen reader gets, in no particular order. */
  things(): Promise<Thing[]> {
    return this.driver.things();
  }

  /** All text that is read out, one piece a line. */
  async text(): Promise<string> {
    const things = await this.things();
    return things.flatMap(({ role, name }) => (role === 'text' ? [name] : [])).join('\n');
  }

  /** Waits for a thing of that role, name and state. Throws with what is there instead. */
  async find(role: Role, name: Name, state: State = {}): Promise<Thing> {
    let seen: Thing[] = [];
    const found = await eventually(async () => {
      seen = await this.things();
      return seen.find((thing) => fits(thing, role, name, state));
    });
    if (found) return found;
    const wanted = Object.keys(state).length > 0 ? ` ${JSON.stringify(state)}` : '';
    throw new Error(`no ${role} “${name}”${wanted}, but: ${describeThings(seen, role)}`);
  }

  async has(role: Role, name: Name, state: State = {}): Promise<boolean> {
    return (await this.things()).some((thing) => fits(thing, role, name, state));
  }

  /** Waits until no such thing is there. */
  async gone(role: Role, name: Name): Promise<void> {
    const isGone = await eventually(async () => ((await this.has(role, name)) ? undefined : true));
    if (!isGone) throw new Error(`${role} “${name}” is still there`);
  }

  /** A real click in the middle of the thing. */
  async click(role: Role, name: Name): Promise<void> {
    const { node } = await this.find(role, name);
    await this.driver.point('click', await this.driver.middleOf(node));
  }

  /** A real finger on the middle of the thing. The browser has to be launched with `touch`. */
  async tap(role: Role, name: Name): Promise<void> {
    const { node } = await this.find(role, name);
    await this.driver.point('tap', await this.driver.middleOf(node));
  }

  async press(...keys: readonly Key[]): Promise<void> {
    for (const key of keys) await this.driver.press(keyPress(key));
  }

  /** Types into whatever has the focus, one key after the other. */
  async type(text: string): Promise<void> {
    await this.driver.type(text);
  }

  /** Runs an expression in the page's own world, as the page's script would. */
  evaluate<T>(expression: string): Promise<T> {
    return this.driver.evaluate<T>(expression);
  }

  screenshot(format?: PictureFormat): Promise<Buffer> {
    return this.driver.screenshot(format);
  }

  /** As it looks to a person who prefers those colours. */
  showIn(colours: Colours): Promise<void> {
    return this.driver.showIn(colours);
  }
}
