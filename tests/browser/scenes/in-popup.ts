import type { Popup } from '../support/popup.ts';
import { ALLOWED, onLists } from './listed.ts';
import type { Scene, Texts } from './scene.ts';

const MESSAGE = 'アマゾンギフト券を高く買い取ります。先に番号をDMで送ってください。 https://www.amazon.co.jp.gift-check.example/redeem';

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
  {
    name: 'popup-allowed',
    title: 'Popup on a page that a list allows',
    where: 'popup',
    page: 'code-buyback/miss-personal-blog',
    answers: onLists(ALLOWED),
    show: (popup, t) => popup.find('heading', t('popupAllowedTitle')),
  },
  {
    name: 'popup-marks',
    title: 'Popup over marked search results',
    where: 'popup',
    page: 'places/google',
    show: (popup, t) => popup.find('heading', t('popupMarks')),
  },
  { name: 'popup-unreachable', title: 'Popup on a page of the browser', where: 'popup', show: (popup, t) => popup.find('heading', t('popupUnreachableTitle')) },
  { name: 'popup-rules', title: 'Popup, rules', where: 'popup', show: (popup, t) => popup.click('tab', t('popupTabRules')) },
  { name: 'more', title: 'More', where: 'popup-in-tab', at: 'more', show: (tab, t) => tab.find('link', `${t('moreFaq')} ${t('moreFaqHint')}`) },
  { name: 'help', title: 'Help, a code is gone', where: 'popup-in-tab', at: 'more/help/sentCode', show: (tab, t) => tab.find('text', t('stepStopContact')) },
  {
    name: 'examine',
    title: 'A message was checked',
    where: 'popup-in-tab',
    at: 'more/examine',
    show: async (tab, t) => {
      await tab.click('textbox', t('examineLabel'));
      await tab.type(MESSAGE);
      await tab.click('button', t('examineButton'));
      await tab.find('heading', t('alertMeans'));
    },
  },
  { name: 'checklist', title: 'Checklists', where: 'popup-in-tab', at: 'more/checklist', show: (tab, t) => tab.find('checkbox', t('checkNobodyAsked')) },
  { name: 'faq', title: 'Dangers and questions', where: 'popup-in-tab', at: 'more/faq', show: (tab, t) => tab.find('searchbox', t('faqSearch')) },
  { name: 'evidence', title: 'Record of nothing', where: 'popup-in-tab', at: 'more/evidence', show: (tab, t) => tab.find('heading', t('moreEvidence')) },
  { name: 'popup-evidence', title: 'Record of a page', where: 'popup', page: 'code-buyback/hit-wp-home', show: showEvidence },
  { name: 'popup-in-tab-rules', title: 'Rules in a tab', where: 'popup-in-tab', at: 'rules', show: (tab, t) => tab.find('table', t('rulesTitle')) },
];

async function showEvidence(popup: Popup, t: Texts): Promise<void> {
  await popup.click('tab', t('popupTabMore'));
  await popup.click('link', `${t('moreEvidence')} ${t('moreEvidenceHint')}`);
  await popup.find('button', t('recordSave'));
}
