import { elementsMatching } from './page-sample.ts';
import { checkVisibility } from './safe-dom.ts';

const PHONE = '(pointer: coarse) and (max-width: 600px)';
/** What a finger presses to get something done. Links stand everywhere, and lead back. */
const PRESSED = 'button,select,textarea,input:not([type="hidden"]),[role="button"]';

/** A small screen for fingers: what appears above a page there would move the page under the finger. */
export function isOnPhone(): boolean {
  return matchMedia(PHONE).matches;
}

/**
 * Has our words stand at the foot of the screen, whole where that covers nothing a person may be about to press, otherwise in one
 * sentence that opens; and at the head, where even that would cover something and the head is free.
 */
export function settleAtFoot(content: HTMLElement): void {
  content.dataset['edge'] = 'foot';
  content.dataset['size'] = 'whole';
  if (!covers(innerHeight - content.offsetHeight, innerHeight)) return;
  content.dataset['size'] = 'short';
  const height = content.offsetHeight;
  if (covers(innerHeight - height, innerHeight) && !covers(0, height)) content.dataset['edge'] = 'head';
}

function covers(from: number, to: number): boolean {
  return elementsMatching(document, PRESSED).some((element) => {
    const { top, bottom, width } = element.getBoundingClientRect();
    return width > 0 && top < to && bottom > from && checkVisibility(element, { visibilityProperty: true });
  });
}
