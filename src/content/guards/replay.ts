import { focus, nodeValue } from '../safe-dom.ts';
import { type EntryField, isTextControl } from './entry-field.ts';
import { focusAt, nextTabStop } from './focus.ts';
import type { Caret, Clip, HeldAction, Modifiers, Typed } from './held-action.ts';
import { unguarded } from './hold.ts';

const AS_USUAL = { bubbles: true, cancelable: true, composed: true };
const { requestSubmit } = HTMLFormElement.prototype;
const SUBMIT = 'button:not([type]),button[type=submit],input[type=submit],input[type=image]';

/** Puts focus and caret back to where they were when the action was held. */
export function restoreFocus(held: HeldAction): void {
  if (held.type === 'entry') restoreCaret(held.field, held.caret);
  if (held.type === 'link') focus(held.link);
  if ('typedInto' in held && held.typedInto) focus(held.typedInto.field);
}

/** Does a held action once, as if nothing had been in between: the page's own handlers first, the browser's doing where they leave it. */
export function replay(held: HeldAction): void {
  unguarded(() => {
    if (held.type === 'entry') enterAgain(held);
    if (held.type === 'press') pressAgain(held.element);
    if (held.type === 'enter') pressEnter(held.target, held.modifiers);
    if (held.type === 'tab') pressTab(held.target, held.isBackwards);
    if (held.type === 'submit') requestSubmit.call(held.form, held.submitter);
    if (held.type === 'link') followAgain(held.link, held.inNewTab);
  });
}

/** Leaves the page as it was: a code that was typed goes out of its field. */
export function drop(held: HeldAction): void {
  if ('typedInto' in held && held.typedInto) removeCodes(held.typedInto);
}

function enterAgain({ event, target, clip, x, y }: Extract<HeldAction, { type: 'entry' }>): void {
  if (event === 'beforeinput') {
    insert(clip);
    return;
  }
  const at = { ...AS_USUAL, clientX: x, clientY: y };
  const again =
    event === 'paste'
      ? new ClipboardEvent('paste', { ...AS_USUAL, clipboardData: new DataTransfer() })
      : new DragEvent('drop', { ...at, dataTransfer: new DataTransfer() });
  fill(again instanceof DragEvent ? again.dataTransfer : again.clipboardData, clip);
  if (target.dispatchEvent(again)) insert(clip);
}

/** In Firefox a page can read of such data only what was put there as if by the page itself. */
function fill(transfer: (DataTransfer & { readonly wrappedJSObject?: DataTransfer }) | null, { text, html }: Clip): void {
  const data = transfer?.wrappedJSObject ?? transfer;
  data?.setData('text/plain', text);
  if (html !== '') data?.setData('text/html', html);
}

/** Through the browser's own editing, so that undo, input events and the page's framework see ordinary input. */
function insert({ text, html }: Clip): void {
  const isRich = html !== '' && document.activeElement instanceof HTMLElement && document.activeElement.isContentEditable;
  document.execCommand(isRich ? 'insertHTML' : 'insertText', false, isRich ? html : text);
}

/** Enter as the page would have seen it; where the page leaves it to the browser, what the browser does with Enter. */
function pressEnter(target: EventTarget, modifiers: Modifiers): void {
  const init = { key: 'Enter', code: 'Enter', keyCode: 13, which: 13, ...AS_USUAL, ...modifiers };
  if (target.dispatchEvent(new KeyboardEvent('keydown', init)) && target.dispatchEvent(new KeyboardEvent('keypress', init))) {
    if (target instanceof HTMLInputElement) submitFormOf(target);
    else document.execCommand(modifiers.shiftKey ? 'insertLineBreak' : 'insertParagraph');
  }
  target.dispatchEvent(new KeyboardEvent('keyup', init));
}

function pressTab(target: EventTarget, isBackwards: boolean): void {
  const init = { key: 'Tab', code: 'Tab', keyCode: 9, which: 9, shiftKey: isBackwards, ...AS_USUAL };
  if (target.dispatchEvent(new KeyboardEvent('keydown', init)) && target instanceof HTMLElement) nextTabStop(target, isBackwards)?.focus();
  (document.activeElement ?? target).dispatchEvent(new KeyboardEvent('keyup', init));
}

/** A press as the page would have seen it, from the finger coming down to the click. */
function pressAgain(element: HTMLElement): void {
  const { left, top, width, height } = element.getBoundingClientRect();
  const init = { ...AS_USUAL, clientX: left + width / 2, clientY: top + height / 2, view: window, detail: 1 };
  const pointer = { ...init, pointerId: 1, isPrimary: true, pointerType: 'mouse' };
  element.dispatchEvent(new PointerEvent('pointerdown', pointer));
  if (element.dispatchEvent(new MouseEvent('mousedown', init))) focusAt(element);
  element.dispatchEvent(new PointerEvent('pointerup', pointer));
  element.dispatchEvent(new MouseEvent('mouseup', init));
  element.click();
}

function followAgain(link: HTMLAnchorElement, inNewTab: boolean): void {
  if (inNewTab) open(link.href, '_blank', 'noopener');
  else link.click();
}

/** What browsers do on Enter: a click on the first button that submits; without one, only a form with a single field is submitted. */
function submitFormOf({ form }: HTMLInputElement): void {
  if (!form) return;
  const elements = [...document.querySelectorAll<HTMLElement>(`${SUBMIT},input`)].filter((element) => 'form' in element && element.form === form);
  const button = elements.find((element) => element.matches(SUBMIT));
  if (button) button.click();
  else if (elements.filter((element) => !element.matches('[type=hidden],[type=checkbox],[type=radio],[type=button]')).length === 1) requestSubmit.call(form);
}

function restoreCaret(field: EntryField | null, caret: Caret): void {
  if (field) focus(field);
  if (caret instanceof Range) {
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(caret);
  } else if (caret && field && isTextControl(field)) field.setSelectionRange(caret.start, caret.end);
}

/** Takes the codes out of the field they were typed into, undoably, the last one first. */
function removeCodes({ field, codesIn }: Typed): void {
  unguarded(() => {
    if (!isTextControl(field)) {
      for (const range of codeRanges(field, codesIn)) {
        getSelection()?.removeAllRanges();
        getSelection()?.addRange(range);
        document.execCommand('delete');
      }
    } else if (field.selectionStart === null) {
      // Fields for an address, for example, know no selection but that of everything.
      field.select();
      document.execCommand('delete');
    } else {
      for (const { start, end } of [...codesIn(field.value)].reverse()) {
        field.setSelectionRange(start, end);
        document.execCommand('delete');
      }
    }
  });
}

function codeRanges(field: HTMLElement, codesIn: Typed['codesIn']): Range[] {
  const walker = document.createTreeWalker(field, NodeFilter.SHOW_TEXT);
  const ranges: Range[] = [];
  while (walker.nextNode()) {
    for (const { start, end } of codesIn(nodeValue(walker.currentNode) ?? '')) {
      const range = document.createRange();
      range.setStart(walker.currentNode, start);
      range.setEnd(walker.currentNode, end);
      ranges.unshift(range);
    }
  }
  return ranges;
}
