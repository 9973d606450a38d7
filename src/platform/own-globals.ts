/**
 * Makes names this frame's own before they are read. In Chromium a page's `<a id="isReplaying">` answers for every global that is
 * not there, in our world as in its own; what is there, be it `undefined`, stands before it.
 */
export function ownGlobals(...names: readonly (keyof typeof globalThis | 'browser')[]): void {
  for (const name of names)
    if (!Object.hasOwn(globalThis, name)) Object.defineProperty(globalThis, name, { value: undefined, writable: true, configurable: true });
}
