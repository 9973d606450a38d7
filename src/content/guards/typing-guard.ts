import { findClaimCodes } from '../../domain/claim-code.ts';
import type { Hold, Look } from './code-guard.ts';
import { type EntryField, entryFieldOf, isTextControl, textAtCaret } from './entry-field.ts';
import { isPersons, takeAway, unguarded } from './hold.ts';
import { clickAgain, pressEnter, removeTyped } from './replay.ts';

const SHORTEST_CODE = 14;
/** A gesture's later events come within this time of its first, in milliseconds. */
const GESTURE = 700;

/**
 * A code that is typed, or filled in by the browser, cannot be hidden from the page; what can be held is sending it: Enter,
 * submit, a click elsewhere, leaving the field. Composition is never touched, nor is typing itself.
 */
export function standTypingGuard(look: Look, hold: Hold): void {
  let armed: { readonly field: EntryField; readonly found: NonNullable<ReturnType<Look>> } | null = null;
  /** The gesture that was held: its later events belong to what was held. */
  let gesture: { readonly target: EventTarget; readonly until: number } | null = null;
  /** Fields in which the person chose to let a code stand. */
  const passed = new WeakSet<EntryField>();

  addEventListener('input', notice, true);
  addEventListener('keydown', holdKey, true);
  addEventListener('submit', holdSubmit, true);
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'touchend', 'click'] as const) addEventListener(type, holdPress, true);

  function notice(event: Event): void {
    const field = entryFieldOf(event);
    if (!field) return;
    const text = textAtCaret(field);
    const found = text.length < SHORTEST_CODE ? null : look(text, field);
    if (!isPersons(event) && found) passed.add(field);
    if (!found) passed.delete(field);
    if (found && !passed.has(field)) armed = { field, found };
    else if (armed?.field === field) armed = null;
  }

  function holdKey(event: KeyboardEvent): void {
    if (!armed || !isPersons(event) || event.isComposing || entryFieldOf(event) !== armed.field) return;
    const [target] = event.composedPath();
    if (event.key === 'Enter') sendAfterQuestion(event, () => pressEnter(target, event));
    else if (event.key === 'Tab') sendAfterQuestion(event, () => undefined);
  }

  function holdSubmit(event: SubmitEvent): void {
    const { target, submitter } = event;
    if (!armed || !isPersons(event) || !(target instanceof HTMLFormElement)) return;
    sendAfterQuestion(event, () => target.requestSubmit(submitter));
  }

  function holdPress(event: Event): void {
    if (!event.isTrusted) return;
    const [target] = event.composedPath();
    if (gesture && gesture.target === target && performance.now() < gesture.until) {
      takeAway(event);
      return;
    }
    // A finger that comes down may be about to scroll; only the tap it ends in leaves the field.
    const isStart = event.type === 'click' || (event instanceof PointerEvent && event.type === 'pointerdown' && event.pointerType !== 'touch');
    if (!armed || !isStart || !isPersons(event) || !(target instanceof HTMLElement) || event.composedPath().includes(armed.field)) return;
    gesture = event.type === 'click' ? null : { target, until: performance.now() + GESTURE };
    sendAfterQuestion(event, () => clickAgain(target));
  }

  function sendAfterQuestion(event: Event, send: () => void): void {
    if (!armed) return;
    const { field, found } = armed;
    armed = null;
    takeAway(event);
    const proceed = () => {
      passed.add(field);
      field.focus();
      unguarded(send);
    };
    const stop = () => {
      for (const code of isTextControl(field) ? findClaimCodes(field.value).reverse() : [{ start: 0, end: 0 }]) removeTyped(field, code);
    };
    hold('send', found, { proceed, stop });
  }
}
