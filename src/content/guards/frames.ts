import { isTopFrame } from '../presence.ts';
import { focusedElement, matches } from '../safe-dom.ts';
import { onWindow } from './window-events.ts';

/** In ms. Firefox names a frame of another site 1 to 5 ms after the window has lost the focus to it. */
const UNTIL_FRAME_IS_NAMED = 50;

/**
 * Asks for guards in frames as soon as pointer or focus comes near one: a script in every frame from the start would cost six
 * times as much on framed pages. A finger's first tap in a frame brings the focus there, well before anything can be pasted.
 */
export function joinFramesInReach(join: () => Promise<void>): void {
  const known = new WeakSet<EventTarget>();
  const reach = (target: EventTarget | null | undefined) => {
    if (!(target instanceof Element && matches(target, 'iframe,frame')) || known.has(target)) return;
    known.add(target);
    target.addEventListener('load', reachAnew);
    // A background that is not there yet gives no answer; it is asked again by what comes near next.
    join().catch(() => known.delete(target));
  };
  // A frame that moves on to another document needs its guards anew; one whose page only calls this event does not.
  const reachAnew = ({ isTrusted, target }: Event) => {
    if (!isTrusted || !target) return;
    known.delete(target);
    reach(target);
  };
  const reachTarget = (event: Event) => reach(event.composedPath()[0]);
  onWindow('pointerover', reachTarget);
  onWindow('focusin', reachTarget);
  // Focus that goes into a frame leaves this window, and names the frame only here. From a frame it may go straight into one that
  // came later, of which the page around them hears nothing.
  onWindow('blur', () =>
    setTimeout(() => {
      reach(focusedElement(document));
      if (!isTopFrame()) join().catch(() => undefined);
    }, UNTIL_FRAME_IS_NAMED),
  );
}
