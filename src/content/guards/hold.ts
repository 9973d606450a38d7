/** An action that has been held back: how to let it through as if nothing had been in between, and how to undo what is left of it. */
export type HeldAction = { readonly proceed: () => void; readonly stop: () => void };

/** Takes an event away from the page before any script of the page has seen it. */
export function takeAway(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

let letThrough = false;

/** Runs something that makes events of its own, which no guard holds. */
export function unguarded(run: () => void): void {
  letThrough = true;
  try {
    run();
  } finally {
    letThrough = false;
  }
}

/** Whether an event is a person's own, and not made by a page or by us: only those are held. */
export function isPersons(event: Event): boolean {
  return event.isTrusted && !letThrough;
}
