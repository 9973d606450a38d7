import { type EntryField, isTextControl } from './entry-field.ts';
import { unguarded } from './hold.ts';

export type Clip = { readonly text: string; readonly html: string };

/** Where the caret was, so that it can be put back after a dialog has had the focus. */
export function rememberCaret(field: EntryField | null): () => void {
  if (field && isTextControl(field)) {
    const { selectionStart, selectionEnd } = field;
    return () => {
      field.focus();
      // Fields for numbers and mail addresses have no selection to set.
      if (selectionStart !== null) field.setSelectionRange(selectionStart, selectionEnd);
    };
  }
  const range = getSelection()?.rangeCount ? getSelection()?.getRangeAt(0).cloneRange() : undefined;
  return () => {
    field?.focus();
    if (range) {
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
    }
  };
}

/** Pastes or drops again: the page's own handlers first, the browser's insertion where they leave it to the browser. */
export function enterAgain(target: EventTarget, event: Event, clip: Clip, restoreCaret: () => void): void {
  restoreCaret();
  unguarded(() => {
    if (target.dispatchEvent(event)) insert(clip);
  });
}

export function transferOf({ text, html }: Clip): DataTransfer {
  const transfer = new DataTransfer();
  transfer.setData('text/plain', text);
  if (html !== '') transfer.setData('text/html', html);
  return transfer;
}

/** Through the browser's own editing, so that undo, input events and the page's framework see ordinary input. */
function insert({ text, html }: Clip): void {
  const isRich = html !== '' && document.activeElement instanceof HTMLElement && document.activeElement.isContentEditable;
  document.execCommand(isRich ? 'insertHTML' : 'insertText', false, isRich ? html : text);
}

/** Takes the code out of the field it was typed into, undoably. */
export function removeTyped(field: EntryField, code: { readonly start: number; readonly end: number }): void {
  unguarded(() => {
    if (!isTextControl(field)) {
      field.focus();
      getSelection()?.selectAllChildren(field);
    } else {
      field.focus();
      field.setSelectionRange(code.start, code.end);
    }
    document.execCommand('delete');
  });
}
