import type { Level } from '../domain/level.ts';
import { browser } from './browser.ts';
import { type MessageKey, t } from './i18n.ts';

const BADGES: Record<Exclude<Level, 'none'>, { text: string; colour: string; title: MessageKey }> = {
  notice: { text: 'i', colour: '#1f5fa8', title: 'badgeNotice' },
  caution: { text: '!', colour: '#a15c00', title: 'badgeCaution' },
  danger: { text: '!!', colour: '#a8231c', title: 'badgeDanger' },
};

/** Shows the level on the toolbar button of one tab: by sign, colour and title, so never by colour alone. */
export async function showBadge(tabId: number, level: Level): Promise<void> {
  if (level === 'none') {
    await Promise.all([browser.action.setBadgeText({ tabId, text: '' }), browser.action.setTitle({ tabId, title: t('extensionName') })]);
    return;
  }
  const { text, colour, title } = BADGES[level];
  await Promise.all([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: colour }),
    browser.action.setBadgeTextColor?.({ tabId, color: '#ffffff' }),
    browser.action.setTitle({ tabId, title: `${t('extensionName')} — ${t(title)}` }),
  ]);
}

/** Says on the button of one tab that nobody can look there. Set when a person asks, so that no page load wakes the background. */
export async function showOutOfReach(tabId: number): Promise<void> {
  await browser.action.setTitle({ tabId, title: `${t('extensionName')} — ${t('popupUnreachableTitle')}` });
}

/** Says on the buttons of all tabs without a sign of their own whether we may look at sites at all. */
export async function showAccess(isGiven: boolean): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ text: isGiven ? '' : '?' }),
    browser.action.setBadgeBackgroundColor({ color: '#4d5868' }),
    browser.action.setBadgeTextColor?.({ color: '#ffffff' }),
    browser.action.setTitle({ title: isGiven ? t('extensionName') : `${t('extensionName')} — ${t('badgeNoAccess')}` }),
  ]);
}
