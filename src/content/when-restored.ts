/** Calls back each time the page comes back out of the browser's memory as it was left; a page cannot pretend that. */
export function whenRestored(callback: () => void, signal?: AbortSignal): void {
  addEventListener('pageshow', ({ isTrusted, persisted }) => isTrusted && persisted && callback(), signal && { signal });
}
