/**
 * Runs at the start of pages, and only while a list is kept: asks the background whether this page's host is on one. It says nothing
 * of the page; the background knows from the browser who asks. It stands alone, without imports, so that it is built as a script.
 */
if (globalThis.top === globalThis.self) chrome.runtime.sendMessage({ name: 'look-up-page', request: {} }).catch(() => undefined);
