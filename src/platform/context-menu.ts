import type { Menus, Tabs } from 'webextension-polyfill';
import { desktopMenu } from './desktop-only.ts';
import { type MessageKey, t } from './i18n.ts';

type Entry = { readonly id: string; readonly contexts: Menus.ContextType[]; readonly title: MessageKey };

const ENTRIES: readonly Entry[] = [
  { id: 'examine-text', contexts: ['selection'], title: 'menuExamineText' },
  { id: 'examine-link', contexts: ['link'], title: 'menuExamineLink' },
];

/** Puts our entries in the menu of a selection and of a link, or takes them out; the browser keeps it so from then on. */
export async function setMenu(isWanted: boolean): Promise<void> {
  if (!desktopMenu) return;
  await desktopMenu.removeAll();
  if (isWanted) for (const { id, contexts, title } of ENTRIES) desktopMenu.create({ id, contexts, title: t(title) });
}

/** False where there is no such menu, as on a phone. */
export function hasMenu(): boolean {
  return desktopMenu !== undefined;
}

/** Calls back with the selected text, or the address of the link, when one of our entries is chosen. */
export function onChosenInMenu(callback: (text: string, tab: Tabs.Tab | undefined) => void): void {
  desktopMenu?.onClicked.addListener(({ menuItemId, selectionText, linkUrl }, tab) => {
    const text = menuItemId === 'examine-link' ? linkUrl : selectionText;
    if (text) callback(text, tab);
  });
}
