import { type EntryField, entryFieldOf } from './entry-field.ts';
import type { Clip } from './held-action.ts';

/** A text on its way into the page, as much of it as is needed to ask about it and to do it again. */
export type Entry = {
  readonly type: 'entry';
  readonly event: 'paste' | 'drop' | 'insert';
  readonly target: EventTarget;
  readonly field: EntryField | null;
  readonly clip: Clip;
  readonly x: number;
  readonly y: number;
};

/** What is pasted, dropped or put in at once; `null` where nothing is. */
export function entryOf(event: Event): Entry | null {
  if (event instanceof ClipboardEvent) return entry(event, 'paste', event.clipboardData);
  if (event instanceof DragEvent) return entry(event, 'drop', event.dataTransfer, '', event.clientX, event.clientY);
  // Keyboards on phones offer the clipboard as one big insertion instead of a paste. What cannot be taken away is left to the
  // typing guard.
  if (!(event instanceof InputEvent) || !event.cancelable || event.isComposing) return null;
  return entry(event, 'insert', event.dataTransfer, event.data ?? '');
}

function entry(of: Event, event: Entry['event'], transfer: DataTransfer | null, typed = '', x = 0, y = 0): Entry | null {
  const [target] = of.composedPath();
  const text = typed || (transfer?.getData('text/plain') ?? '');
  if (!target || text === '') return null;
  return { type: 'entry', event, target, field: entryFieldOf(of), clip: { text, html: transfer?.getData('text/html') ?? '' }, x, y };
}
