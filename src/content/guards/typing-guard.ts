import type { Found, HoldCodes, Look } from './code-guard.ts';
import { type EntryField, entryFieldOf, textAtCaret } from './entry-field.ts';
import type { HeldAction } from './held-action.ts';
import { isPersons, takeAway } from './hold.ts';

/** A gesture's later events come within this time of its first, in milliseconds. */
const GESTURE = 700;

/**
 * A code that is typed, or filled in by the browser, cannot be hidden from the page; what can be held is sending it: Enter,
 * submit, a click elsewhere, leaving the field. Composition is never touched, nor is typing itself.
 */
export function standTypingGuard(look: Look, hold: HoldCodes): void {
  let armed: { readonly field: EntryField; readonly found: Found } | null = null;
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
    const found = field && look(textAtCaret(field), field);
    if (!field) return;
    if (!found) passed.delete(field);
    else if (!isPersons(event)) passed.add(field);
    if (found && !passed.has(field)) armed = { field, found };
    else if (armed?.field === field) armed = null;
  }

  function holdKey(event: KeyboardEvent): void {
    const { key, isComposing, shiftKey, ctrlKey, metaKey } = event;
    const [target] = event.composedPath();
    if (!armed || !target || !isPersons(event) || isComposing || entryFieldOf(event) !== armed.field) return;
    if (key === 'Enter') send(event, { type: 'enter', target, modifiers: { shiftKey, ctrlKey, metaKey }, typedInto: armed.field });
    else if (key === 'Tab') send(event, { type: 'leave', typedInto: armed.field });
  }

  function holdSubmit(event: SubmitEvent): void {
    const { target, submitter } = event;
    if (armed && isPersons(event) && target instanceof HTMLFormElement) send(event, { type: 'submit', form: target, submitter, typedInto: armed.field });
  }

  function holdPress(event: Event): void {
    if (!event.isTrusted) return;
    const [target] = event.composedPath();
    if (gesture && gesture.target === target && performance.now() < gesture.until) {
      takeAway(event);
      return;
    }
    // A finger that comes down may be about to scroll; only the tap it ends in leaves the field.
    const isStart = event.type === 'click' || (event.type === 'pointerdown' && event instanceof PointerEvent && event.pointerType !== 'touch');
    if (!armed || !isStart || !isPersons(event) || !(target instanceof HTMLElement) || event.composedPath().includes(armed.field)) return;
    gesture = event.type === 'click' ? null : { target, until: performance.now() + GESTURE };
    send(event, { type: 'press', element: target, typedInto: armed.field });
  }

  function send(event: Event, held: HeldAction): void {
    if (!armed) return;
    const { field, found } = armed;
    armed = null;
    // While the question is open, and after it was let through, the code may stand.
    passed.add(field);
    takeAway(event);
    void hold('send', found, held).then((choice) => choice === 'stop' && passed.delete(field));
  }
}
