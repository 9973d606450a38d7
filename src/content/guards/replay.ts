import { findClaimCodes } from '../../domain/claim-code.ts';
import { type EntryField, isTextControl } from './entry-field.ts';
import type { Caret, Clip, HeldAction, Modifiers } from './held-action.ts';
import { unguarded } from './hold.ts';

/** Does a held action once, as if nothing had been in between: the page's own handlers first, the browser's doing where they leave it. */
export function replay(held: HeldAction): void {
  if (held.type === 'entry') restoreCaret(held.field, held.caret);
  if ('typedInto' in held) held.typedInto?.focus();
  unguarded(() => {
    if (held.type === 'entry') enterAgain(held);
    if (held.type === 'press') pressAgain(held.element);
    if (held.type === 'enter') pressEnter(held.target, held.modifiers);
    if (held.type === 'submit') held.form.requestSubmit(held.submitter);
    if (held.type === 'link') followAgain(held.link, held.inNewTab);
  });
}

/** Leaves the page as it was: a code that was typed goes out of its field, the focus back to where it was. */
export function drop(held: HeldAction): void {
  if (held.type === 'entry') restoreCaret(held.field, held.caret);
  if (held.type === 'link') held.link.focus();
  if ('typedInto' in held && held.typedInto) removeCodes(held.typedInto);
}

function enterAgain({ event, target, clip, x, y }: Extract<HeldAction, { type: 'entry' }>): void {
  const common = { bubbles: true, cancelable: true, composed: true };
  const again = {
    paste: () => new ClipboardEvent('paste', { ...common, clipboardData: transferOf(clip) }),
    drop: () => new DragEvent('drop', { ...common, clientX: x, clientY: y, dataTransfer: transferOf(clip) }),
    insert: () => null,
  }[event]();
  if (again === null || target.dispatchEvent(again)) insert(clip);
}

function transferOf({ text, html }: Clip): DataTransfer {
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

/** Enter as the page would have seen it; where the page leaves it to the browser, what the browser does with Enter. */
function pressEnter(target: EventTarget, modifiers: Modifiers): void {
  const init = { key: 'Enter', code: 'Enter', keyCode: 13, which: 13, bubbles: true, cancelable: true, composed: true, ...modifiers };
  if (target.dispatchEvent(new KeyboardEvent('keydown', init)) && target.dispatchEvent(new KeyboardEvent('keypress', init))) {
    if (target instanceof HTMLInputElement) submitFormOf(target);
    else document.execCommand(modifiers.shiftKey ? 'insertLineBreak' : 'insertParagraph');
  }
  target.dispatchEvent(new KeyboardEvent('keyup', init));
}

/** A press as the page would have seen it, from the finger coming down to the click. */
function pressAgain(element: HTMLElement): void {
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

function followAgain(link: HTMLAnchorElement, inNewTab: boolean): void {
  if (inNewTab) open(link.href, '_blank', 'noopener');
  else link.click();
}

function submitFormOf({ form }: HTMLInputElement): void {
  const button = form?.querySelector<HTMLElement>('button:not([type]),button[type=submit],input[type=submit],input[type=image]');
  if (button) button.click();
  else form?.requestSubmit();
}

function restoreCaret(field: EntryField | null, caret: Caret): void {
  field?.focus();
  if (caret instanceof Range) {
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(caret);
  } else if (caret && field && isTextControl(field)) field.setSelectionRange(caret.start, caret.end);
}

/** Takes the codes out of the field they were typed into, undoably, the last one first. */
function removeCodes(field: EntryField): void {
  field.focus();
  unguarded(() => {
    if (isTextControl(field)) {
      for (const { start, end } of findClaimCodes(field.value).reverse()) {
        field.setSelectionRange(start, end);
        document.execCommand('delete');
      }
    } else {
      for (const range of codeRanges(field)) {
        getSelection()?.removeAllRanges();
        getSelection()?.addRange(range);
        document.execCommand('delete');
      }
    }
  });
}

function codeRanges(field: HTMLElement): Range[] {
  const walker = document.createTreeWalker(field, NodeFilter.SHOW_TEXT);
  const ranges: Range[] = [];
  while (walker.nextNode()) {
    for (const { start, end } of findClaimCodes(walker.currentNode.nodeValue ?? '')) {
      const range = document.createRange();
      range.setStart(walker.currentNode, start);
      range.setEnd(walker.currentNode, end);
      ranges.unshift(range);
    }
  }
  return ranges;
}
