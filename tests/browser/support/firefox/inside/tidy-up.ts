import type { FirefoxWindow } from '../privileged.ts';

/** Runs in Firefox's own window: leaves of it an empty tab, and nothing of other windows, of what pages stored and of the clipboard. */
export async function tidyUp(window: FirefoxWindow): Promise<void> {
  const { gBrowser, Services, Cc, Ci } = window;
  const windows = () => [...Services.wm.getEnumerator('navigator:browser')];
  const empty = gBrowser.addTrustedTab('about:blank');
  gBrowser.selectedTab = empty;
  // With its last tab a window goes as well.
  for (const { gBrowser: tabs } of windows()) for (const tab of [...tabs.tabs]) if (tab !== empty) tabs.removeTab(tab, { skipPermitUnload: true });
  while (windows().length > 1) await new Promise((resolve) => setTimeout(resolve, 20));
  await new Promise<void>((resolve) => Services.clearData.deleteData(Ci['nsIClearDataService']?.['CLEAR_ALL'], { onDataDeleted: resolve }));
  const clipboard = Cc['@mozilla.org/widget/clipboard;1']?.getService<{ emptyClipboard(which: unknown): void }>(Ci['nsIClipboard']);
  clipboard?.emptyClipboard(Ci['nsIClipboard']?.['kGlobalClipboard']);
}
