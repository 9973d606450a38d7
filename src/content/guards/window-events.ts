const known = new Set<() => void>();

/**
 * Hears of an event on the window in the capture phase, before the page's own listeners. A page that writes itself anew
 * (`document.open`) takes all listeners away, ours as well; they are put back as soon as its new document is there.
 */
export function onWindow<Type extends keyof WindowEventMap>(type: Type, listener: (event: WindowEventMap[Type]) => void): void {
  if (known.size === 0) new MutationObserver(() => known.forEach((listen) => void listen())).observe(document, { childList: true });
  // The browser takes no notice of a listener that is there already.
  const listen = () => addEventListener(type, listener, true);
  known.add(listen);
  listen();
}
