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

/** Inserts again what no page handler of its own was waiting for. */
export function insertAgain(clip: Clip, restoreCaret: () => void): void {
  restoreCaret();
  unguarded(() => insert(clip));
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

/** Enter as the page would have seen it; where the page leaves it to the browser, what the browser does with Enter. */
export function pressEnter(target: EventTarget | undefined, { shiftKey, ctrlKey, metaKey }: KeyboardEvent): void {
  if (!(target instanceof HTMLElement)) return;
  const init = { key: 'Enter', code: 'Enter', keyCode: 13, which: 13, bubbles: true, cancelable: true, composed: true, shiftKey, ctrlKey, metaKey };
  if (target.dispatchEvent(new KeyboardEvent('keydown', init)) && target.dispatchEvent(new KeyboardEvent('keypress', init))) {
    if (target instanceof HTMLInputElement) submitFormOf(target);
    else document.execCommand(shiftKey ? 'insertLineBreak' : 'insertParagraph');
  }
  target.dispatchEvent(new KeyboardEvent('keyup', init));
}

/** A press as the page would have seen it, from the finger coming down to the click. */
export function clickAgain(element: HTMLElement): void {
  const { left, top, width, height } = element.getBoundingClientRect();
  const init = { bubbles: true, cancelable: true, composed: true, clientX: left + width / 2, clientY: top + height / 2, view: window, detail: 1 };
  const pointer = { ...init, pointerId: 1, isPrimary: true, pointerType: 'mouse' };
  element.dispatchEvent(new PointerEvent('pointerdown', pointer));
  element.dispatchEvent(new MouseEvent('mousedown', init));
  element.focus();
  element.dispatchEvent(new PointerEvent('pointerup', pointer));
  element.dispatchEvent(new MouseEvent('mouseup', init));
  element.click();
}

function submitFormOf({ form }: HTMLInputElement): void {
  const button = form?.querySelector<HTMLElement>('button:not([type]),button[type=submit],input[type=submit],input[type=image]');
  if (button) button.click();
  else form?.requestSubmit();
}
