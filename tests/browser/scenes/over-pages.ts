import { fixture } from '../../support/fixtures.ts';
import type { Tab } from '../support/tab.ts';
import { LISTED, onLists } from './listed.ts';
import type { Scene, Texts } from './scene.ts';

const CODE = 'ABCD-EFGHJK-LMNP';
const REDEEM = 'amazon-redeem/hit-jp-main';
const RELOAD = 'amazon-reload/hit-jp-gc-create';
const SHOP = 'code-buyback/hit-wp-home';
const FORM = 'code-buyback/hit-handmade-table-form';

/** Banner, alert and guards, as they stand over a page. */
export const OVER_PAGES: readonly Scene[] = [
  { name: 'banner', title: 'Banner on a redemption page', where: 'page', page: REDEEM, show: (tab, t) => tab.find('button', t('bannerDismiss')) },
  { name: 'banner-rules', title: 'Banner, rules open', where: 'page', page: REDEEM, show: (tab, t) => tab.click('button', t('bannerMore')) },
  {
    name: 'charged',
    title: 'After a code was charged',
    where: 'page',
    page: 'amazon-redeem/hit-jp-success',
    show: (tab, t) => tab.find('heading', t('afterChargedTitle')),
  },
  {
    name: 'not-charged',
    title: 'After a code was refused',
    where: 'page',
    page: 'amazon-redeem/hit-uk-redeem-error',
    show: (tab, t) => tab.find('heading', t('afterUsedTitle')),
  },
  { name: 'alert-caution', title: 'Alert on a buyback page', where: 'page', page: SHOP, show: (tab, t) => tab.find('button', t('alertLeave')) },
  {
    name: 'alert-danger',
    title: 'Alert with signs of danger',
    where: 'page',
    page: 'code-buyback/hit-line-only-landing',
    show: (tab, t) => tab.find('button', t('alertLeave')),
  },
  {
    name: 'alert-listed',
    title: 'Alert on a page that is on a list',
    where: 'page',
    page: SHOP,
    answers: onLists(LISTED),
    show: (tab, t) => tab.find('heading', t('listedTitle')),
  },
  {
    name: 'marks-results',
    title: 'Search results, two of them marked',
    where: 'page',
    page: 'places/google',
    show: (tab, t) => tab.find('button', t('markOpen', t('markLink'))),
  },
  { name: 'mark-open', title: 'A marked search result, opened', where: 'page', page: 'places/google', show: openMark },
  {
    name: 'marks-posts',
    title: 'Posts, three of them marked',
    where: 'page',
    page: 'places/x',
    show: (tab, t) => tab.find('button', t('markOpen', t('markOffer'))),
  },
  {
    name: 'alert-organisation',
    title: 'Alert on a site an organisation warns of',
    where: 'page',
    page: SHOP,
    kept: warnedOf,
    show: (tab, t) => tab.find('heading', t('organisationWarnsTitle', '株式会社あかり')),
  },
  { name: 'trust-note', title: 'Right after a site was trusted', where: 'page', page: SHOP, show: trustSite },
  { name: 'code-question', title: 'Before a code is handed over', where: 'page', page: FORM, clipboard: CODE, show: pasteCode },
  { name: 'stopped-note', title: 'After a paste was stopped', where: 'page', page: FORM, clipboard: CODE, show: stopPaste },
  { name: 'charge-question', title: 'Before a code is charged', where: 'page', page: REDEEM, show: charge },
  { name: 'pressure-help', title: 'For someone who is pressed', where: 'page', page: REDEEM, show: admitPressure },
  { name: 'amount-note', title: 'A large amount', where: 'page', page: RELOAD, show: enterAmount },
  { name: 'amount-question', title: 'Before a large amount is loaded', where: 'page', page: RELOAD, show: orderAmount },
];

function warnedOf() {
  const support = { name: '情報システム部', phone: '03-1234-5678', mail: 'help@corp.example' };
  const policy = { organisation: '株式会社あかり', warnedDomains: [new URL(fixture(SHOP).url).hostname], support };
  return { local: { policy: { policy, problems: [] } } };
}

async function trustSite(tab: Tab, t: Texts): Promise<void> {
  await tab.click('button', t('alertTrust'));
  await tab.find('button', t('trustUndo'));
}

async function pasteCode(tab: Tab, t: Texts): Promise<void> {
  // The findings it shows come with the verdict.
  await tab.find('button', t('alertLeave'));
  await tab.click('button', t('alertClose'));
  await tab.gone('button', t('alertLeave'));
  await tab.clickOn('[name="f6"]');
  await tab.paste();
  await tab.find('button', t('guardStop'));
}

async function stopPaste(tab: Tab, t: Texts): Promise<void> {
  await pasteCode(tab, t);
  await tab.click('button', t('guardStop'));
  await tab.find('heading', t('guardStoppedTitle'));
}

async function charge(tab: Tab, t: Texts): Promise<void> {
  await tab.find('button', t('bannerDismiss'));
  await tab.fill('#gc-redemption-input', CODE);
  await tab.clickOn('#gc-redemption-apply-button');
  await tab.find('button', t('chargeStop'));
}

async function admitPressure(tab: Tab, t: Texts): Promise<void> {
  await charge(tab, t);
  await tab.click('button', t('chargeAsked'));
  await tab.find('heading', t('pressureTitle'));
}

async function enterAmount(tab: Tab, t: Texts): Promise<void> {
  await tab.find('button', t('bannerDismiss'));
  await tab.fill('#gc-asv-manual-reload-amount', '50000');
  await tab.find('status', '');
}

async function orderAmount(tab: Tab, t: Texts): Promise<void> {
  await enterAmount(tab, t);
  await tab.clickOn('#form-submit-button');
  await tab.find('button', t('amountProceed'));
}

async function openMark(tab: Tab, t: Texts): Promise<void> {
  await tab.click('button', t('markOpen', t('markLink')));
  await tab.find('dialog', t('markLink'));
}
