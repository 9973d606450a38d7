import type { Menus, Tabs } from 'webextension-polyfill';
import { browser } from './browser.ts';
import { type MessageKey, t } from './i18n.ts';

type Entry = { readonly id: string; readonly contexts: Menus.ContextType[]; readonly title: MessageKey };

const ENTRIES: readonly Entry[] = [
  { id: 'examine-text', contexts: ['selection'], title: 'menuExamineText' },
  { id: 'examine-link', contexts: ['link'], title: 'menuExamineLink' },
];

/** Phones have no such menu, and no API for it. */
const menu: Menus.Static | undefined = browser.contextMenus;

/** Puts our entries in the menu of a selection and of a link; the browser keeps them from then on. Written anew at each start of the browser, whose language may have changed. */
export async function putEntriesInMenu(): Promise<void> {
  if (!menu) return;
  await menu.removeAll();
  for (const { id, contexts, title } of ENTRIES) menu.create({ id, contexts, title: t(title) });
}

/** Calls back with the selected text, or the address of the link, when one of our entries is chosen. */
export function onChosenInMenu(callback: (text: string, tab: Tabs.Tab | undefined) => void): void {
  menu?.onClicked.addListener(({ menuItemId, selectionText, linkUrl }, tab) => {
    const text = menuItemId === 'examine-link' ? linkUrl : selectionText;
    if (text) callback(text, tab);
  });
}
