import { once } from '../../domain/once.ts';
import { frameState } from '../frame-state.ts';

type Listener = (event: Event) => void;
/** Who hears of which event on the window of this frame, in the order in which they asked. */
type Ear = { readonly listeners: [type: string, listener: Listener][]; readonly listen: () => void };

declare global {
  interface FrameState {
    /** Shared by all scripts of ours in this frame, so that what comes later still hears before the page. */
    windowEar?: Ear | undefined;
  }
}

/** All that guards ever hear of. */
const HEARD =
  'paste drop beforeinput input keydown submit click auxclick pointerdown mousedown pointerup mouseup touchend pointerover focusin focusout focus blur change'.split(
    ' ',
  );

/**
 * Listens on the window in the capture phase, from the first moment and so before the page's own listeners, on behalf of guards
 * that come later. For the first script of ours in a frame. `prepare` is called before the first event: on most pages nobody does
 * anything, and whoever waits for that need not be there.
 */
export function listenAtWindow(prepare: () => void): void {
  const listeners: Ear['listeners'] = [];
  const prepared = once(prepare);
  const hear: Listener = (event) => {
    prepared();
    for (const [type, listener] of listeners) {
      if (type === event.type) listener(event);
      // Set when an event was taken away: the browser would not call the next listener either.
      if (event.cancelBubble) return;
    }
  };
  const listen = () => {
    for (const type of HEARD) addEventListener(type, hear, true);
  };
  frameState.windowEar = { listeners, listen };
  listen();
}

/**
 * A page that writes itself anew (`document.open`) takes all listeners away, ours as well; they are put back as soon as its new
 * document is there. The browser takes no notice of one that is there already.
 */
export function keepListening(): void {
  const listen = () => frameState.windowEar?.listen();
  listen();
  new MutationObserver(listen).observe(document, { childList: true });
}

/** Hears of an event before the page does, and before whoever asks later; not at all where somebody before has taken it away. */
export function onWindow<Type extends keyof WindowEventMap>(type: Type, listener: (event: WindowEventMap[Type]) => void): void {
  frameState.windowEar?.listeners.push([type, listener as Listener]);
}
