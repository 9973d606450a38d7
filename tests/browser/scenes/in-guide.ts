import type { Answers } from '../../../src/domain/guidance/guide.ts';
import type { Tab } from '../support/tab.ts';
import type { Scene, Texts } from './scene.ts';

/** The guide step by step, the estimator, and a rule with its reason, in a tab. */
export const IN_GUIDE: readonly Scene[] = [
  inTab('guide-question', 'Guide, a question', { Source: 'Bought', Charged: 'Charged' }, (tab, t) => tab.find('heading', t('askUsed'))),
  inTab('guide-told', 'Guide, for someone who was told to buy it', { Source: 'Told' }, (tab, t) => tab.find('link', t('wayHelpLink'))),
  inTab('guide-ways', 'Guide, the ways', { Source: 'Received', Charged: 'Charged', Used: 'Unused', Need: 'Give' }, (tab, t) =>
    tab.find('heading', t('guideClosed')),
  ),
  inTab('guide-unsure', 'Guide, ways that begin with charging', { Source: 'Bought', Charged: 'Unsure', Need: 'Cash' }, openSelling),
  {
    name: 'guide-estimate-faults',
    title: 'Estimator, with entries that are no figures',
    where: 'popup-in-tab',
    at: 'guide/estimate',
    kept: () => ({ session: { sale: { place: 'Shop', Balance: '１億円', Drop: '', Fee: '-3', Shipping: 'たくさん', Payout: '999999999999' } } }),
    show: (tab, t) => tab.find('text', t('estimateBroken')),
  },
  { name: 'guide-estimate', title: 'Estimator', where: 'popup-in-tab', at: 'guide/estimate', show: (tab, t) => tab.find('table', t('estimateTable')) },
  { name: 'rules-reason', title: 'Rules, one opened', where: 'popup-in-tab', at: 'rules', show: openReason },
];

function inTab(name: string, title: string, guide: Answers, show: (tab: Tab, t: Texts) => Promise<unknown>): Scene {
  return { name, title, where: 'popup-in-tab', at: 'guide', kept: () => ({ session: { guide } }), show };
}

async function openSelling(tab: Tab, t: Texts): Promise<void> {
  await tab.click('text', t('wayBuyAndSell'));
  await tab.find('table', t('estimateTable'));
  await toTop(tab);
}

async function openReason(tab: Tab, t: Texts): Promise<void> {
  await tab.click('button', t('rulesOpen', t('ruleRefund'), t('ruleRefundAfter')));
  await tab.find('text', t('ruleRefundAfterWhy'));
  await toTop(tab);
}

/** A click scrolls, and what is under the sticky tabs then would count as covered. */
async function toTop(tab: Tab): Promise<void> {
  await tab.evaluate('scrollTo(0, 0)');
}
