import { contains, getAttribute, innerText, isContentEditable, nodeType, nodeValue, parentElement, previousSibling, textContent } from '../safe-dom.ts';
import type { Caret } from './held-action.ts';

/** Something a person types into: a text field, a text area, or the outermost editable element of a rich editor. */
export type EntryField = HTMLInputElement | HTMLTextAreaElement | HTMLElement;

const NOT_TEXT = /^(?:button|checkbox|color|file|hidden|image|radio|range|reset|submit)$/;
const LONGEST_LABEL = 160;
/** Enough of a text around the caret to hold any code, with its hyphens. */
const AROUND_CARET = 48;

/** The field an event goes to, in open shadow roots as well; `null` when it goes to none. */
export function entryFieldOf(event: Event): EntryField | null {
  const [target] = event.composedPath();
  if (target instanceof HTMLTextAreaElement) return target;
  if (target instanceof HTMLInputElement) return NOT_TEXT.test(target.type) ? null : target;
  const element = target instanceof Element ? target : target instanceof Node ? parentElement(target) : null;
  return element instanceof HTMLElement && isContentEditable(element) ? outermostEditable(element) : null;
}

/** The label a field has for a reader, with its name and id: what is tied to it, or the text just before it. */
export function labelOf(field: Element): string {
  const own = ['aria-label', 'placeholder', 'title', 'name', 'id', 'data-placeholder'].map((name) => getAttribute(field, name) ?? '');
  const tied = 'labels' in field && field.labels instanceof NodeList ? [...field.labels].map((label) => textContent(label) ?? '') : [];
  const described = (getAttribute(field, 'aria-labelledby') ?? '').split(/\s+/).map(textOfElement);
  return [...tied, ...described, ...(tied.length === 0 ? [textBefore(field)] : []), ...own].join(' ').replace(/\s+/g, ' ').slice(0, LONGEST_LABEL);
}

/** The text around the caret, where a code that is being typed stands; the whole value where the caret cannot be known. */
export function textAtCaret(field: EntryField): string {
  if (isTextControl(field)) {
    const caret = field.selectionEnd ?? field.value.length;
    return field.value.slice(Math.max(0, caret - AROUND_CARET), caret + AROUND_CARET);
  }
  const { focusNode = null, focusOffset = 0 } = getSelection() ?? {};
  // Editors in shadow roots show their host as the place of the caret; those are read whole.
  if (!focusNode || nodeType(focusNode) !== Node.TEXT_NODE) return textOf(field);
  return (nodeValue(focusNode) ?? '').slice(Math.max(0, focusOffset - AROUND_CARET), focusOffset + AROUND_CARET);
}

/** All a field holds, as a reader sees it. */
export function textOf(field: EntryField): string {
  // Not `textContent`: a code on a line of its own must not run into the next line.
  return isTextControl(field) ? field.value : innerText(field);
}

/** Where the caret is, so that it can be put back after a question has had the focus. */
export function caretOf(field: EntryField | null): Caret {
  if (field && isTextControl(field))
    return field.selectionStart === null ? null : { start: field.selectionStart, end: field.selectionEnd ?? field.selectionStart };
  const selection = getSelection();
  return selection?.rangeCount ? selection.getRangeAt(0).cloneRange() : null;
}

/** Where something would go in that is let go at a point over the field. */
export function caretAtPoint(field: EntryField | null, x: number, y: number): Caret {
  const { offsetNode = null, offset = 0 } = document.caretPositionFromPoint?.(x, y) ?? {};
  if (!field || !offsetNode || !contains(field, offsetNode)) return caretOf(field);
  if (isTextControl(field)) return offsetNode === field ? { start: offset, end: offset } : caretOf(field);
  const caret = document.createRange();
  caret.setStart(offsetNode, offset);
  return caret;
}

export function isTextControl(field: EntryField): field is HTMLInputElement | HTMLTextAreaElement {
  return field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement;
}

function outermostEditable(element: HTMLElement): HTMLElement {
  let outer = element;
  for (let around = parentElement(outer); around && isContentEditable(around); around = parentElement(outer)) outer = around;
  return outer;
}

function textOfElement(id: string): string {
  const element = id === '' ? null : document.getElementById(id);
  return (element && textContent(element)) ?? '';
}

function textBefore(field: Element): string {
  let node: Element | null = field;
  for (let depth = 0; node && depth < 3; depth += 1, node = parentElement(node)) {
    for (let before = previousSibling(node); before; before = previousSibling(before)) {
      const text = textContent(before)?.trim();
      if (text) return text.slice(-60);
    }
  }
  return '';
}
