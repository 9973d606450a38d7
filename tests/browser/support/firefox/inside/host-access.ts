import type { FirefoxWindow } from '../privileged.ts';

type Permissions = {
  ExtensionPermissions: Record<'add' | 'remove', (id: string, permissions: object, extension: object) => Promise<void>>;
};

/**
 * Runs in Firefox's own window: says yes to the browser's own question where it is open; otherwise does what its page for add-ons does
 * when a person moves the switch for all websites.
 */
export async function setHostAccess(window: FirefoxWindow, id: string, isGiven: boolean): Promise<void> {
  const question = window.document.querySelector<Element & { readonly button: HTMLElement }>('#notification-popup #addon-webext-permissions-notification');
  if (isGiven && question) {
    question.button.click();
    return;
  }
  const { ExtensionPermissions } = window.ChromeUtils.importESModule<Permissions>('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { extension } = window.WebExtensionPolicy.getByID(id);
  await ExtensionPermissions[isGiven ? 'add' : 'remove'](id, { permissions: [], origins: ['https://*/*', 'http://*/*'] }, extension);
}
