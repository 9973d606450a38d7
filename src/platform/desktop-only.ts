import type { Commands, Menus } from 'webextension-polyfill';
import { browser } from './browser.ts';

/**
 * What Firefox on Android does not have: a menu of a right click, and keys. Whoever uses them takes them from here, as something
 * that may not be there. (It opens the popup as a page of its own, and has no windows either; nothing of ours needs those.)
 */
export const desktopMenu: Menus.Static | undefined = browser.contextMenus;
export const desktopKeys: Commands.Static | undefined = browser.commands;
