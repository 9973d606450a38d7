import type { KeyPress } from '../keys.ts';
import type { Send } from './send.ts';

const KEY_CODES: Readonly<Record<string, number>> = {
  Backspace: 8,
  Tab: 9,
  Enter: 13,
  Escape: 27,
  PageUp: 33,
  PageDown: 34,
  End: 35,
  Home: 36,
  ArrowLeft: 37,
  ArrowUp: 38,
  ArrowRight: 39,
  ArrowDown: 40,
  Delete: 46,
};
const MODIFIERS = { Alt: 1, Control: 2, Shift: 8 } as const;
/** What the browser says of a key that an input method has taken. */
const TAKEN_BY_INPUT_METHOD = { key: 'Process', windowsVirtualKeyCode: 229 };

export class Keyboard {
  constructor(private readonly send: Send) {}

  async press({ name, isNamed, held }: KeyPress): Promise<void> {
    const modifiers = [...held].reduce((sum, modifier) => sum + MODIFIERS[modifier], 0);
    const isShortcut = held.has('Control') || held.has('Alt');
    const text = isShortcut ? undefined : name === 'Enter' ? '\r' : isNamed ? undefined : name;
    const event = { key: name, modifiers, ...place(name) };
    await this.send('Input.dispatchKeyEvent', { ...event, type: text === undefined ? 'rawKeyDown' : 'keyDown', ...(text !== undefined && { text }) });
    await this.send('Input.dispatchKeyEvent', { ...event, type: 'keyUp' });
  }

  async type(text: string): Promise<void> {
    for (const character of text) await this.press({ name: character, isNamed: false, held: new Set() });
  }

  /** A command of the browser's editor, as its menus run it; the key it hangs on has no meaning of its own. */
  async command(name: string): Promise<void> {
    await this.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'Unidentified', commands: [name] });
    await this.send('Input.dispatchKeyEvent', { type: 'keyUp', key: 'Unidentified' });
  }

  async compose(unfinished: readonly string[], finished: string): Promise<void> {
    for (const text of unfinished)
      await this.taken(() => this.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length }));
    await this.taken(() => this.send('Input.insertText', { text: finished }));
  }

  private async taken(act: () => Promise<unknown>): Promise<void> {
    await this.send('Input.dispatchKeyEvent', { ...TAKEN_BY_INPUT_METHOD, type: 'rawKeyDown' });
    await act();
    await this.send('Input.dispatchKeyEvent', { ...TAKEN_BY_INPUT_METHOD, type: 'keyUp' });
  }
}

/** Where a key sits on the keyboard; characters of other scripts have no place. */
function place(name: string): { code?: string; windowsVirtualKeyCode?: number } {
  const known = KEY_CODES[name];
  if (known !== undefined) return { code: name, windowsVirtualKeyCode: known };
  if (name === ' ') return { code: 'Space', windowsVirtualKeyCode: 32 };
  if (/^[a-z]$/i.test(name)) return { code: `Key${name.toUpperCase()}`, windowsVirtualKeyCode: name.toUpperCase().charCodeAt(0) };
  if (/^\d$/.test(name)) return { code: `Digit${name}`, windowsVirtualKeyCode: name.charCodeAt(0) };
  if (name === '-') return { code: 'Minus', windowsVirtualKeyCode: 189 };
  return {};
}
