import type { FirefoxWindow } from '../privileged.ts';

type Menu = Element & { readonly state: string; activateItem(item: Element): void };

/** Runs in Firefox's own window: chooses an entry of the open context menu, where necessary in our submenu, as a click does. */
export async function chooseInMenu(window: FirefoxWindow, label: string): Promise<void> {
  const menu = window.document.querySelector<Menu>('#contentAreaContextMenu');
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const items = [...(menu?.querySelectorAll(`menuitem[label="${label}"]`) ?? [])];
    const [item] = items;
    if (menu?.state === 'open' && item) {
      const submenu = item.closest<Menu>('menupopup');
      const opener = submenu?.closest('menu');
      if (submenu && opener) (opener as unknown as { openMenu(isOpen: boolean): void }).openMenu(true);
      while (submenu?.state !== 'open') await new Promise((resolve) => setTimeout(resolve, 20));
      submenu.activateItem(item);
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(
    `no “${label}” in the menu (${menu?.state}), but: ${[...(menu?.querySelectorAll('menuitem:not([hidden]), menu:not([hidden])') ?? [])].map((item) => item.getAttribute('label')).join(', ')}`,
  );
}
