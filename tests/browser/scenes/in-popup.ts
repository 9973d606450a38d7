import type { Scene } from './scene.ts';

/** The popup, part by part. */
export const IN_POPUP: readonly Scene[] = [
  {
    name: 'popup-notice',
    title: 'Popup on a redemption page',
    where: 'popup',
    page: 'amazon-redeem/hit-jp-main',
    show: (popup, t) => popup.gone('text', t('popupLoading')),
  },
  {
    name: 'popup-caution',
    title: 'Popup on a buyback page',
    where: 'popup',
    page: 'code-buyback/hit-wp-home',
    show: (popup, t) => popup.find('heading', t('alertSeen')),
  },
  {
    name: 'popup-nothing',
    title: 'Popup where nothing was found',
    where: 'popup',
    page: 'code-buyback/miss-personal-blog',
    show: (popup, t) => popup.find('heading', t('popupNothingTitle')),
  },
  { name: 'popup-unreachable', title: 'Popup on a page of the browser', where: 'popup', show: (popup, t) => popup.find('heading', t('popupUnreachableTitle')) },
  { name: 'popup-rules', title: 'Popup, rules', where: 'popup', show: (popup, t) => popup.click('tab', t('popupTabRules')) },
  { name: 'popup-in-tab-rules', title: 'Rules in a tab', where: 'popup-in-tab', at: 'rules', show: (tab, t) => tab.find('table', t('rulesTitle')) },
];
