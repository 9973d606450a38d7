declare global {
  interface Document {
    /** True while Chromium makes a page ready that nobody has opened yet; other browsers do not know it. */
    readonly prerendering?: boolean;
  }
}

/**
 * Calls back when the page is the one its tab shows: at once, or, where the browser made it ready beforehand (speculation rules),
 * when a person opens it. Until then another page is in the tab, whose badge and scripts must not be touched.
 */
export function whenShown(callback: () => void): void {
  if (document.prerendering === true) document.addEventListener('prerenderingchange', callback, { once: true });
  else callback();
}

/** The same as a promise. */
export function shown(): Promise<void> {
  return new Promise((resolve) => whenShown(resolve));
}
