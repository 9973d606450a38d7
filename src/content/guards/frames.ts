import { focusedElement, matches } from '../safe-dom.ts';
import { onWindow } from './window-events.ts';

/**
 * Asks for guards in frames as soon as pointer or focus comes near one: a script in every frame from the start would cost six
 * times as much on framed pages. A finger's first tap in a frame brings the focus there, well before anything can be pasted.
 */
export function joinFramesInReach(join: () => void): void {
  const known = new WeakSet<Element>();
  const reach = (target: EventTarget | null | undefined) => {
    if (!isFrame(target) || known.has(target)) return;
    known.add(target);
    // A frame that moves on to another document needs its guards anew.
    target.addEventListener('load', join);
    join();
  };
  onWindow('pointerover', (event) => reach(event.composedPath()[0]));
  onWindow('focusin', (event) => reach(event.composedPath()[0]));
  // Focus that goes into a frame leaves this window, and names the frame only here.
  onWindow('blur', () => reach(focusedElement(document)));
}

function isFrame(target: EventTarget | null | undefined): target is Element {
  return target instanceof Element && matches(target, 'iframe,frame');
}
