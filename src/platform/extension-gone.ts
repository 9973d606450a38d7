/**
 * True when this extension was updated, switched off or removed while its script stayed behind in a page. Asked of the browser
 * directly, so that the gate can carry it without the polyfill.
 */
export function isExtensionGone(): boolean {
  return chrome.runtime?.id === undefined;
}
