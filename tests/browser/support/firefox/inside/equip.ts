import type { Equipment, FirefoxBrowser, FirefoxWindow } from '../privileged.ts';

type TabIds = { NavigableManager: { getBrowserById(id: string): FirefoxBrowser | null } };

/** Runs in Firefox's own window, once: fetches what the other functions in this folder work with. */
export function equip(window: FirefoxWindow): void {
  const input = { window, parent: window, _EU_Ci: window.Ci, _EU_Cc: window.Cc };
  window.Services.scriptloader.loadSubScript('chrome://remote/content/external/EventUtils.js', input);
  const { NavigableManager } = window.ChromeUtils.importESModule<TabIds>('chrome://remote/content/shared/NavigableManager.sys.mjs');
  const onePoint = new window.DOMRect(0, 0, 1, 1);
  window.stories = {
    // Asking for it switches accessibility on; as long as it is held here it stays on.
    accessibility: window.Cc['@mozilla.org/accessibilityService;1']?.getService(window.Ci['nsIAccessibilityService']) as Equipment['accessibility'],
    input: input as unknown as Equipment['input'],
    browserOf: (surface) =>
      surface === 'popup' ? window.document.querySelector<FirefoxBrowser>('.webextension-popup-browser') : NavigableManager.getBrowserById(surface),
    // A picture of one point: the page's process answers in order, so by then it has dealt with what was sent to it before.
    pageHasCaughtUp: () => window.Services.focus.focusedContentBrowsingContext?.currentWindowGlobal?.drawSnapshot(onePoint, 1, 'white').catch(() => undefined),
    seen: new Map(),
  };
}
