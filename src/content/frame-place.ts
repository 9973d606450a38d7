import { hasElement } from './page-sample.ts';
import { isTopFrame } from './presence.ts';

const TAKES_TEXT = 'input:not([type=hidden],[type=submit],[type=button]),textarea,[contenteditable]:not([contenteditable=false])';

/** Whether this is a frame whose document the page around it cannot read: of another site, or shut in a sandbox. Such frames are judged by themselves. */
export function isFrameApart(): boolean {
  for (let inner: Window = window; inner !== inner.parent; inner = inner.parent) if (inner.frameElement === null) return true;
  return false;
}

/** Whether something can be handed over here: in the page itself always, in a frame where it has a field. An advertisement has none. */
export function takesText(): boolean {
  return isTopFrame() || hasElement(document, TAKES_TEXT);
}
