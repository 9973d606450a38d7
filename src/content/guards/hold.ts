import { isExtensionGone } from '../../platform/extension-gone.ts';
import { frameState } from '../frame-state.ts';
import { matches } from '../safe-dom.ts';

declare global {
  interface FrameState {
    /** True while an action that was held is done again: what it makes is not held once more. Shared by both stages. */
    isReplaying?: boolean | undefined;
    /** Elements of ours that stand in this page: what a person does there is never held. Shared by both stages. */
    ownElements?: WeakSet<EventTarget> | undefined;
  }
}

/** Takes an event away from the page before any script of the page has seen it. */
export function takeAway(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** Runs something that makes events of its own, which no guard holds. */
export function unguarded(run: () => void): void {
  frameState.isReplaying = true;
  try {
    run();
  } finally {
    frameState.isReplaying = false;
  }
}

/** Tells the guards that an element is ours: the host of a warning or of a question. */
export function claimAsOwn(element: Element): void {
  frameState.ownElements ??= new WeakSet();
  frameState.ownElements.add(element);
}

/** Whether an event goes to something of ours. */
export function isOwn(event: Event): boolean {
  return frameState.ownElements?.has(event.composedPath()[0] as EventTarget) === true;
}

/** The element of that kind an event goes to or through, in open shadow roots as well; `null` where there is none. */
export function elementOf(event: Event, selector: string): HTMLElement | null {
  return (event.composedPath().find((target) => target instanceof HTMLElement && matches(target, selector)) as HTMLElement | undefined) ?? null;
}

/**
 * Whether an event is a person's own doing in the page, and not made by a page or by us: only those are held, and none when the
 * extension is gone, since nobody could ask about them any more.
 */
export function isPersons(event: Event): boolean {
  return event.isTrusted && !frameState.isReplaying && !isOwn(event) && !isExtensionGone();
}
