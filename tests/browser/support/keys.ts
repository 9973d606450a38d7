const NAMED = [
  'Tab',
  'Enter',
  'Escape',
  'Backspace',
  'Delete',
  'Home',
  'End',
  'PageUp',
  'PageDown',
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
] as const;
type Modifier = 'Control' | 'Shift' | 'Alt';

/** A key as it is written in a story: `Enter`, `Space`, `Shift+Tab`, `Control+v`. */
export type Key = string;

/** A key with what is held down meanwhile; `name` is the event's `key`. */
export type KeyPress = { readonly name: string; readonly isNamed: boolean; readonly held: ReadonlySet<Modifier> };

export function keyPress(key: Key): KeyPress {
  const parts = key.split('+');
  const last = parts.pop() ?? '';
  const name = last === 'Space' ? ' ' : last;
  const isNamed = NAMED.some((known) => known === name);
  const isModifier = (part: string): part is Modifier => part === 'Control' || part === 'Shift' || part === 'Alt';
  const held = parts.filter(isModifier);
  if ((!isNamed && [...name].length !== 1) || held.length < parts.length) throw new Error(`unknown key ${key}`);
  return { name, isNamed, held: new Set(held) };
}
