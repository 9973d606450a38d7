import { frameState } from '../frame-state.ts';
import type { Found, HoldCodes, Look } from './code-guard.ts';
import { type EntryField, entryFieldOf, textAtCaret, textOf } from './entry-field.ts';
import type { HeldAction, Typed } from './held-action.ts';
import { isPersons, takeAway } from './hold.ts';
import { onWindow } from './window-events.ts';

const PRESSES = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'touchend', 'click'] as const;

/**
 * A code that is typed, or filled in by the browser, cannot be hidden from the page; what can be held is sending it: Enter,
 * submit, a click elsewhere, leaving the field. Composition is never touched, nor is typing itself.
 */
export function standTypingGuard(look: Look, hold: HoldCodes): { notice(field: EntryField): void; letStand(field: EntryField): void } {
  let armed: { readonly field: EntryField; readonly found: Found } | null = null;
  /** Where a press began that was held: the rest of it is held as well, up to the next press or key. */
  let pressed: EventTarget | null = null;
  /** How many codes may stand in a field, because the person let them. */
  const standing = new WeakMap<EntryField, number>();

  onWindow('input', noticeInput);
  onWindow('keydown', holdKey);
  onWindow('submit', holdSubmit);
  for (const type of PRESSES) onWindow(type, holdPress);

  function noticeInput(event: Event): void {
    const field = entryFieldOf(event);
    if (!field || !event.isTrusted) return;
    if (frameState.isReplaying) letStand(field);
    // What is undone may be done again: that a code may stand is not forgotten over it.
    else if (event instanceof InputEvent && event.inputType.startsWith('history')) weigh(field, standing.get(field));
    else notice(field);
  }

  function notice(field: EntryField): void {
    if (armed?.field === field || standing.has(field) || look(textAtCaret(field), field)) weigh(field);
  }

  function weigh(field: EntryField, kept = 0): void {
    const found = look(textOf(field), field);
    const count = found?.codes.count ?? 0;
    const allowed = Math.max(kept, Math.min(standing.get(field) ?? 0, count));
    standing.set(field, allowed);
    if (found && count > allowed) armed = { field, found };
    else if (armed?.field === field) armed = null;
  }

  function letStand(field: EntryField): void {
    const count = look(textOf(field), field)?.codes.count ?? 0;
    if (count > 0) standing.set(field, count);
    else standing.delete(field);
    if (armed?.field === field) armed = null;
  }

  function holdKey(event: KeyboardEvent): void {
    const { key, isComposing, shiftKey, ctrlKey, metaKey } = event;
    pressed = null;
    const [target] = event.composedPath();
    if (!armed || !target || isComposing || entryFieldOf(event) !== armed.field) return;
    if (key === 'Enter') send(event, (typedInto) => ({ type: 'enter', target, modifiers: { shiftKey, ctrlKey, metaKey }, typedInto }));
    else if (key === 'Tab') send(event, (typedInto) => ({ type: 'tab', target, isBackwards: shiftKey, typedInto }));
  }

  function holdSubmit(event: SubmitEvent): void {
    const { target: form, submitter } = event;
    if (form instanceof HTMLFormElement) send(event, (typedInto) => ({ type: 'submit', form, submitter, typedInto }));
  }

  function holdPress(event: Event): void {
    if (!event.isTrusted) return;
    const [target] = event.composedPath();
    if (event.type === 'pointerdown') pressed = null;
    if (pressed && pressed === target) takeAway(event);
    else if (armed && isStart(event) && target instanceof HTMLElement && !event.composedPath().includes(armed.field)) {
      const isHeld = send(event, (typedInto) => ({ type: 'press', element: target, typedInto }));
      if (isHeld && event.type !== 'click') pressed = target;
    }
  }

  /** Brings a sending of the typed code to the desk. */
  function send(event: Event, held: (typedInto: Typed) => HeldAction): boolean {
    if (!armed || !isPersons(event)) return false;
    const { field, found } = armed;
    // The page may have emptied the field meanwhile.
    if (field.isConnected && !look(textOf(field), field)) {
      armed = null;
      return false;
    }
    takeAway(event);
    void hold('send', found, held({ field, codesIn: found.codesIn })).then((choice) => (choice === 'proceed' ? letStand(field) : weigh(field)));
    return true;
  }

  return { notice, letStand };
}

/** A finger that comes down may be about to scroll: its press begins when it goes up. A mouse on a scroll bar leaves nothing. */
function isStart(event: Event): boolean {
  if (!(event instanceof PointerEvent) || event.type === 'click') return event.type === 'click';
  return event.pointerType === 'touch' ? event.type === 'pointerup' : event.type === 'pointerdown' && !isOnScrollBar(event);
}

function isOnScrollBar({ target, offsetX, offsetY }: PointerEvent): boolean {
  if (!(target instanceof Element)) return false;
  const { scrollWidth, scrollHeight, clientWidth, clientHeight } = target;
  return (scrollHeight > clientHeight && offsetX >= clientWidth) || (scrollWidth > clientWidth && offsetY >= clientHeight);
}
