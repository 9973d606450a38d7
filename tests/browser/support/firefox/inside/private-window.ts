import type { FirefoxWindow } from '../privileged.ts';

type Opener = FirefoxWindow & { OpenBrowserWindow(options: { private: boolean }): void };
type Permissions = { ExtensionPermissions: { add(id: string, permissions: object, extension: object): Promise<void> } };
type Addons = { AddonManager: { getAddonByID(id: string): Promise<{ reload(): Promise<void> }> } };

/** Runs in Firefox's own window: what its page for add-ons does when a person lets one into private windows, which loads it anew. */
export async function allowInPrivateWindows(window: FirefoxWindow, id: string): Promise<void> {
  const { ExtensionPermissions } = window.ChromeUtils.importESModule<Permissions>('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { AddonManager } = window.ChromeUtils.importESModule<Addons>('resource://gre/modules/AddonManager.sys.mjs');
  const { extension } = window.WebExtensionPolicy.getByID(id);
  await ExtensionPermissions.add(id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] }, extension);
  await (await AddonManager.getAddonByID(id)).reload();
}

/** Runs in Firefox's own window: what its menu entry for a new private window does. */
export function openPrivateWindow(window: FirefoxWindow): void {
  (window as Opener).OpenBrowserWindow({ private: true });
}
