import { ownGlobals } from '../../platform/own-globals.ts';

type Listener = (event: Event) => void;
/** Who hears of which event on the window of this frame, in the order in which they asked. */
type Ear = { readonly listeners: Map<string, Listener[]>; readonly listen: () => void };

declare global {
  /** Shared by all scripts of ours in this frame, so that what comes later still hears before the page. */
  var windowEar: Ear | undefined;
}

ownGlobals('windowEar');

/** All that guards ever hear of. */
const HEARD =
  'paste drop beforeinput input keydown submit click auxclick pointerdown mousedown pointerup mouseup touchend pointerover focusin focusout focus blur change'.split(
    ' ',
  );

/**
 * Listens on the window in the capture phase, from the first moment and so before the page's own listeners, on behalf of guards
 * that come later. For the first script of ours in a frame.
 */
export function listenAtWindow(): void {
  const listeners = new Map<string, Listener[]>();
  const hear: Listener = (event) => {
    for (const listener of listeners.get(event.type) ?? []) {
      listener(event);
      // Set when an event was taken away: the browser would not call the next listener either.
      if (event.cancelBubble) return;
    }
  };
  const listen = () => {
    for (const type of HEARD) addEventListener(type, hear, true);
  };
  globalThis.windowEar = { listeners, listen };
  listen();
}

/**
 * A page that writes itself anew (`document.open`) takes all listeners away, ours as well; they are put back as soon as its new
 * document is there. The browser takes no notice of one that is there already.
 */
export function keepListening(): void {
  const listen = () => globalThis.windowEar?.listen();
  listen();
  new MutationObserver(listen).observe(document, { childList: true });
}

/** Hears of an event before the page does, and before whoever asks later; not at all where somebody before has taken it away. */
export function onWindow<Type extends keyof WindowEventMap>(type: Type, listener: (event: WindowEventMap[Type]) => void): void {
  const listeners = globalThis.windowEar?.listeners;
  listeners?.set(type, [...(listeners.get(type) ?? []), listener as Listener]);
}
