import { expect, test } from 'vitest';
import { fixture } from '../support/fixtures.ts';
import { inBrowsers } from './support/in-browsers.ts';
import { serveFixtures } from './support/site.ts';
import type { Tab } from './support/tab.ts';

const MAIN = fixture('amazon-redeem/hit-jp-main');
const FIND = fixture('amazon-redeem/miss-jp-gcx-gift-finder');
const ELSEWHERE = [
  'hit-com-redeem',
  'hit-uk-redeem-error',
  'hit-de-einloesen',
  'hit-in-tux-shadow',
  'hit-jp-legacy-css-gc-payment',
  'hit-jp-claimcode-query',
  'hit-jp-ref-path',
].map((name) => fixture(`amazon-redeem/${name}`));

const site = serveFixtures([MAIN, FIND, ...ELSEWHERE]);

inBrowsers('on Amazon’s redemption page', { site, viewport: { width: 360, height: 640 } }, ({ browser, language, t, testOnce }) => {
  /** The page as it comes up, its own form untouched. */
  async function open(): Promise<Tab> {
    const tab = await browser.openTab(MAIN.url);
    await tab.find('region', t('extensionName'));
    return tab;
  }

  test('the banner stands above the page before anything is pressed, and is read out', async () => {
    const tab = await open();
    expect(await tab.evaluate('document.body.dataset.applied')).toBeUndefined();
    await tab.find('button', t('bannerDismiss'));
    await tab.find('status', '');
    const spoken = language === 'ja' ? /現金に換えることも.+コードのまま/s : /cannot be turned into cash.+stays a code/s;
    await tab.find('text', spoken);
    expect(await tab.badge()).toEqual({ text: 'i', title: `${t('extensionName')} — ${t('badgeNotice')}` });
    expect(await tab.evaluate<number>('document.body.getBoundingClientRect().top')).toBeGreaterThan(100);
  });

  testOnce('“more” opens the rules, “keep” says how to keep the code', async () => {
    const tab = await open();
    await tab.click('button', t('bannerMore'));
    await tab.find('table', t('rulesTitle'));
    await tab.find('rowheader', t('ruleCash'));
    await tab.click('button', t('bannerKeep'));
    await tab.gone('table', t('rulesTitle'));
    await tab.find('text', language === 'ja' ? /コードのまま保管できます/ : /keep it as a code without adding it/);
  });

  test('it is reached and dismissed by keyboard alone, and stays away for this visit', async () => {
    const tab = await open();
    await tab.press('Tab');
    await tab.find('button', t('bannerDismiss'), { focused: true });
    await tab.press('Enter');
    await tab.gone('region', t('extensionName'));
    await tab.reload();
    await tab.settled('notice');
    expect(await tab.has('region', t('extensionName'))).toBe(false);

    const another = await browser.openTab(MAIN.url);
    await another.find('region', t('extensionName'));
  });

  test('the page’s own form works as if nothing had been in between, once the charge is a choice', async () => {
    const tab = await open();
    await tab.fill('#gc-redemption-input', 'ABCD-EFGHJK-LMNP');
    expect(await tab.evaluate('document.activeElement.id')).toBe('gc-redemption-input');
    await tab.clickOn('#gc-redemption-apply-button');
    await tab.click('button', t('chargeAll'));
    expect(await tab.evaluate('document.body.dataset.applied')).toBeUndefined();
    await tab.click('button', t('chargeProceed'));
    await tab.find('heading', t('afterChargedTitle'));
    expect(await tab.evaluate('[document.body.dataset.applied, document.body.dataset.submitted].join()')).toBe('1,1');
    expect(tab.errors).toEqual([]);
  });

  // Which pages they are depends neither on the language nor on the browser.
  testOnce.each(language === 'ja' ? ELSEWHERE : [])('$url gets the same banner', async ({ url }) => {
    const tab = await browser.openTab(url);
    await tab.find('region', t('extensionName'));
    expect((await tab.report())?.verdict).toMatchObject({ kind: 'amazon-redeem', level: 'notice' });
  });

  test('Amazon’s gift finder, whose address looks alike, gets nothing', async () => {
    const tab = await browser.openTab(FIND.url);
    expect((await tab.report())?.verdict.level).toBe('none');
    expect(await tab.has('region', t('extensionName'))).toBe(false);
    expect((await tab.badge()).text).toBe('');
  });
});
