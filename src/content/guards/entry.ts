import { type EntryField, entryFieldOf } from './entry-field.ts';
import type { Clip } from './held-action.ts';

type EntryEvent = ClipboardEvent | DragEvent | InputEvent;

/** A text on its way into the page, as much of it as is needed to ask about it and to do it again. */
export type Entry = {
  readonly type: 'entry';
  readonly event: 'paste' | 'drop' | 'beforeinput';
  readonly target: EventTarget;
  readonly field: EntryField | null;
  readonly clip: Clip;
  readonly x: number;
  readonly y: number;
};

/** What is pasted, dropped or put in at once; `null` where nothing is. */
export function entryOf(event: EntryEvent): Entry | null {
  // Keyboards on phones offer the clipboard as one big insertion instead of a paste. What cannot be taken away is left to the
  // typing guard.
  if (!event.cancelable || (event as Partial<InputEvent>).isComposing) return null;
  // Each kind of event carries its text in a place of its own.
  const { clipboardData, dataTransfer, data, clientX: x = 0, clientY: y = 0 } = event as Partial<ClipboardEvent & DragEvent & InputEvent>;
  const transfer = clipboardData ?? dataTransfer;
  const text = data || transfer?.getData('text/plain');
  const [target] = event.composedPath();
  if (!target || !text) return null;
  const clip = { text, html: transfer?.getData('text/html') ?? '' };
  return { type: 'entry', event: event.type as Entry['event'], target, field: entryFieldOf(event), clip, x, y };
}
