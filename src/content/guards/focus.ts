import { checkVisibility, focus, matches, parentElement, parentNode } from '../safe-dom.ts';

/** Moves the focus as a press on the element does: to it or the nearest thing around it that takes it, or to nothing. */
export function focusAt(element: HTMLElement): void {
  for (let around: Element | null = element; around; around = parentOf(around)) {
    if (!(around instanceof HTMLElement)) continue;
    focus(around);
    if (isFocused(around)) return;
  }
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}

/** The thing Tab would go to from the element, among those in the same document or shadow root; `null` at the end. */
export function nextTabStop(from: HTMLElement, isBackwards: boolean): HTMLElement | null {
  const root = rootOf(from);
  const stops = [...root.querySelectorAll<HTMLElement>('a[href],button,input,select,textarea,summary,iframe,[tabindex],[contenteditable]')]
    .filter((stop) => stop.tabIndex >= 0 && !matches(stop, ':disabled') && checkVisibility(stop, { visibilityProperty: true }))
    // Those with a number of their own come first, in its order.
    .sort((a, b) => (a.tabIndex || Number.MAX_SAFE_INTEGER) - (b.tabIndex || Number.MAX_SAFE_INTEGER));
  const at = stops.indexOf(from);
  return stops[isBackwards ? at - 1 : at + 1] ?? null;
}

function isFocused(element: Element): boolean {
  return rootOf(element).activeElement === element;
}

function parentOf(element: Element): Element | null {
  const parent = parentNode(element);
  return parent instanceof ShadowRoot ? parent.host : parentElement(element);
}

function rootOf(element: Element): Document | ShadowRoot {
  return element.getRootNode() as Document | ShadowRoot;
}
