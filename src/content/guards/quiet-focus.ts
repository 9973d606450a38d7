import { isOwn } from './hold.ts';
import { onWindow } from './window-events.ts';

declare global {
  /** True while a question has the focus. Shared by both stages. */
  var isQuestionOpen: boolean | undefined;
  /** The field whose change the page has not been told of meanwhile. */
  var changedMeanwhile: EventTarget | undefined;
}

/**
 * A question takes the focus from the field, and many pages send a field's content when it is left. As long as the question is
 * open, the page hears nothing of that.
 */
export function keepFocusQuiet(): void {
  for (const type of ['blur', 'focus', 'focusin', 'focusout', 'change'] as const)
    onWindow(type, (event) => {
      if (globalThis.isQuestionOpen !== true || !event.isTrusted || isOwn(event)) return;
      event.stopImmediatePropagation();
      if (type === 'change') [globalThis.changedMeanwhile] = event.composedPath();
    });
}

export function beginQuiet(): void {
  globalThis.isQuestionOpen = true;
}

/** Ends the quiet. The browser tells of a change only once, so what was kept from the page is told now. */
export function endQuiet(): void {
  globalThis.isQuestionOpen = false;
  globalThis.changedMeanwhile?.dispatchEvent(new Event('change', { bubbles: true }));
  globalThis.changedMeanwhile = undefined;
}
