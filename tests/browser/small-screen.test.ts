import { expect, test } from 'vitest';
import { fixture } from '../support/fixtures.ts';
import { FINGERTIP } from './screens/look.ts';
import { smallTargets } from './screens/small-targets.ts';
import { pause } from './support/eventually.ts';
import { inBrowsers } from './support/in-browsers.ts';
import { serveFixtures } from './support/site.ts';

const PHONE = { width: 360, height: 640, scale: 2 };
const REDEEM = fixture('amazon-redeem/hit-jp-main');
const SHOP = fixture('code-buyback/hit-wp-home');
/** As Amazon's pages on phones are told: as wide as the screen. */
const site = serveFixtures([REDEEM, SHOP]);

/** Runs in the page before its own scripts: adds up how far things in it moved by themselves. */
const MEASURE = `
  globalThis.moved = 0;
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
    new PerformanceObserver((list) => { for (const entry of list.getEntries()) moved += entry.value; }).observe({ type: 'layout-shift', buffered: true });`;
const BUTTON = '#gc-redemption-apply-button';
const placeOf = (selector: string) =>
  `(({ top, height }) => [Math.round(top), Math.round(height)])(document.querySelector('${selector}').getBoundingClientRect())`;
/** What a finger would hit in the middle of the page's own button. */
const hit = (selector: string) =>
  `((button) => { const { left, top, width, height } = button.getBoundingClientRect(); return button.contains(document.elementFromPoint(left + width / 2, top + height / 2)); })(document.querySelector('${selector}'))`;

inBrowsers('a phone', { languages: ['ja'], site, touch: true, viewport: PHONE }, ({ browser, name, t }) => {
  test('the banner comes at the foot: nothing of the page moves, and its own button stays free, however much of the banner is open', async () => {
    await browser.beforeEveryPage(MEASURE);
    const tab = await browser.openTab();
    await tab.showOn(PHONE);
    await tab.open(REDEEM.url);
    await tab.find('button', t('bannerDismiss'));
    const before = await tab.evaluate<[number, number]>(placeOf(BUTTON));
    expect(await tab.evaluate(hit(BUTTON))).toBe(true);
    if (name === 'chromium') expect(await tab.evaluate('moved')).toBe(0);
    // A finger that was on its way when it came would be taken for an answer otherwise.
    await pause(600);
    await tab.tap('button', t('bannerMore'));
    await tab.find('table', t('rulesTitle'));
    expect(await tab.evaluate(placeOf(BUTTON))).toEqual(before);
    await tab.tap('button', t('bannerMore'));
    await tab.gone('table', t('rulesTitle'));
    // The end of the page can be scrolled out from under it.
    const room = await tab.evaluate<number>(`document.documentElement.lastElementChild.getBoundingClientRect().height`);
    expect(room).toBeGreaterThan(80);
    await tab.tap('button', t('bannerDismiss'));
    await tab.gone('button', t('bannerDismiss'));
    expect(await tab.evaluate(placeOf(BUTTON))).toEqual(before);
    await tab.close();
  });

  test('the popup about a page, opened as a page as Firefox on Android does it, has nothing too small for a finger', async () => {
    const shop = await browser.openTab(SHOP.url);
    await shop.settled('caution');
    const id = await browser.inBackground<number>('chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => tab.id)');
    const popup = await browser.openTab();
    await popup.showOn(PHONE);
    await popup.open(`${await browser.addressOf('popup')}?tab=${id}`);
    await popup.find('heading', t('alertSeen'));
    expect(await popup.evaluate('innerWidth')).toBe(PHONE.width);
    expect(await popup.evaluate(`(${smallTargets})([document.body], ${FINGERTIP})`)).toEqual([]);
  });
});
