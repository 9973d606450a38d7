/** Sends one command of the DevTools protocol to one page. */
export type Send = <T>(method: string, params?: object) => Promise<T>;

/** One thing a screen reader can reach. Closed shadow roots and the top layer are part of it. */
export type Thing = {
  readonly role: string;
  readonly name: string;
  readonly node: number;
  readonly focused: boolean;
  readonly expanded: boolean | null;
  readonly checked: boolean;
  readonly selected: boolean;
};
type AxValue = { value?: unknown };
type AxNode = { ignored: boolean; role?: AxValue; name?: AxValue; backendDOMNodeId?: number; properties?: { name: string; value: AxValue }[] };

const KEYS: Record<string, { code: string; keyCode: number; text?: string }> = {
  Tab: { code: 'Tab', keyCode: 9 },
  Enter: { code: 'Enter', keyCode: 13, text: '\r' },
  Escape: { code: 'Escape', keyCode: 27 },
  Space: { code: 'Space', keyCode: 32, text: ' ' },
  ArrowRight: { code: 'ArrowRight', keyCode: 39 },
  ArrowLeft: { code: 'ArrowLeft', keyCode: 37 },
};
const PATIENCE = 6_000;

/** A page, a popup or an options page, as a person meets it: by what it says and by real clicks and keys. */
export class Surface {
  constructor(readonly send: Send) {}

  /** Everything a screen reader gets, in no particular order. */
  async things(): Promise<Thing[]> {
    const { nodes } = await this.send<{ nodes: AxNode[] }>('Accessibility.getFullAXTree');
    return nodes.flatMap((node) => {
      if (node.ignored || node.backendDOMNodeId === undefined) return [];
      const property = (name: string) => node.properties?.find((candidate) => candidate.name === name)?.value.value;
      const expanded = property('expanded');
      return [
        {
          role: String(node.role?.value ?? ''),
          name: String(node.name?.value ?? ''),
          node: node.backendDOMNodeId,
          focused: property('focused') === true,
          expanded: typeof expanded === 'boolean' ? expanded : null,
          checked: property('checked') === 'true',
          selected: property('selected') === true,
        },
      ];
    });
  }

  /** All text that is read out, one piece a line. */
  async text(): Promise<string> {
    const things = await this.things();
    return things
      .filter(({ role }) => role === 'StaticText')
      .map(({ name }) => name)
      .join('\n');
  }

  /** Waits for a thing of that role whose name is, or matches, the given one. Throws with what is there instead. */
  async find(role: string, name: string | RegExp): Promise<Thing> {
    const fits = (thing: Thing) => thing.role === role && (typeof name === 'string' ? thing.name === name : name.test(thing.name));
    let seen: Thing[] = [];
    const found = await eventually(async () => {
      seen = await this.things();
      return seen.find(fits);
    });
    if (found) return found;
    throw new Error(
      `no ${role} "${name}" among: ${seen.filter((thing) => thing.role === role).map((thing) => thing.name)} (all: ${seen
        .map((thing) => thing.name)
        .join(' · ')
        .slice(0, 600)})`,
    );
  }

  async has(role: string, name: string | RegExp): Promise<boolean> {
    return (await this.things()).some((thing) => thing.role === role && (typeof name === 'string' ? thing.name === name : name.test(thing.name)));
  }

  /** Waits until no such thing is there. */
  async gone(role: string, name: string | RegExp): Promise<void> {
    const isGone = await eventually(async () => ((await this.has(role, name)) ? undefined : true));
    if (!isGone) throw new Error(`${role} "${name}" is still there`);
  }

  /** A real click in the middle of the thing. */
  async click(role: string, name: string | RegExp): Promise<void> {
    const { node } = await this.find(role, name);
    await this.send('DOM.scrollIntoViewIfNeeded', { backendNodeId: node });
    const { model } = await this.send<{ model: { content: number[] } }>('DOM.getBoxModel', { backendNodeId: node });
    const [left = 0, top = 0, , , right = 0, bottom = 0] = model.content;
    const at = { x: (left + right) / 2, y: (top + bottom) / 2, button: 'left', clickCount: 1 };
    await this.send('Input.dispatchMouseEvent', { ...at, type: 'mouseMoved', button: 'none' });
    await this.send('Input.dispatchMouseEvent', { ...at, type: 'mousePressed' });
    await this.send('Input.dispatchMouseEvent', { ...at, type: 'mouseReleased' });
  }

  async press(key: keyof typeof KEYS): Promise<void> {
    const known = KEYS[key];
    if (!known) throw new Error(`unknown key ${key}`);
    const { code, keyCode, text } = known;
    const event = { key: code === 'Space' ? ' ' : code, code, windowsVirtualKeyCode: keyCode };
    await this.send('Input.dispatchKeyEvent', { ...event, type: text ? 'keyDown' : 'rawKeyDown', ...(text && { text }) });
    await this.send('Input.dispatchKeyEvent', { ...event, type: 'keyUp' });
  }

  /** Runs an expression in the page's own world, as the page's script would. */
  async evaluate<T>(expression: string): Promise<T> {
    const { result, exceptionDetails } = await this.send<{ result: { value: T }; exceptionDetails?: { text: string; exception?: { description?: string } } }>(
      'Runtime.evaluate',
      { expression, returnByValue: true, awaitPromise: true },
    );
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  async screenshot(): Promise<Buffer> {
    const { data } = await this.send<{ data: string }>('Page.captureScreenshot', { format: 'png' });
    return Buffer.from(data, 'base64');
  }
}

/** Asks again and again until there is an answer or patience ends. */
export async function eventually<T>(ask: () => Promise<T | undefined>, patience = PATIENCE): Promise<T | undefined> {
  const end = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined || Date.now() > end) return answer;
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
}
