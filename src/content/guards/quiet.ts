import { frameState } from '../frame-state.ts';
import { isOwn, isPersons, takeAway } from './hold.ts';
import { onWindow } from './window-events.ts';

declare global {
  interface FrameState {
    /** Since when a question is on its way or open, in the page's time. Shared by both stages. */
    askingSince?: number | undefined;
    /** The field whose change the page has not been told of meanwhile. */
    changedMeanwhile?: EventTarget | undefined;
  }
}

const FOCUS = ['blur', 'focus', 'focusin', 'focusout', 'change'] as const;
const PRESSES = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'touchend', 'click', 'auxclick'] as const;
/** Should a question never come, the page belongs to the person again after this time, in milliseconds. */
const LONGEST_WAY = 10_000;

/** Keeps the page as it was from the moment something is held until it is answered. */
export function keepQuietWhileAsking(): void {
  for (const type of FOCUS) onWindow(type, keepFocusQuiet);
  for (const type of [...PRESSES, 'submit', 'paste', 'drop'] as const) onWindow(type, dropWhileOnTheWay);
  onWindow('keydown', (event) => {
    if (!event.isComposing && (event.key === 'Enter' || event.key === 'Tab')) dropWhileOnTheWay(event);
  });
}

/** A question takes the focus from the field, and many pages send what a field holds when it is left. They hear nothing of that. */
function keepFocusQuiet(event: Event): void {
  if (!isAsking() || !event.isTrusted || isOwn(event)) return;
  event.stopImmediatePropagation();
  if (event.type === 'change') [frameState.changedMeanwhile] = event.composedPath();
}

/** A second click of a double click, an Enter right after a paste: the question comes first. */
function dropWhileOnTheWay(event: Event): void {
  const { askingSince } = frameState;
  if (askingSince !== undefined && performance.now() - askingSince < LONGEST_WAY && isPersons(event)) takeAway(event);
}

/** True from the moment something is held until it is answered. */
export function isAsking(): boolean {
  return frameState.askingSince !== undefined;
}

export function beginQuiet(): void {
  frameState.askingSince ??= performance.now();
}

/** Ends the quiet. The browser tells of a change only once, so what was kept from the page is told now. */
export function endQuiet(): void {
  frameState.askingSince = undefined;
  frameState.changedMeanwhile?.dispatchEvent(new Event('change', { bubbles: true }));
  frameState.changedMeanwhile = undefined;
}
