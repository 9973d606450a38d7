import { expect, test } from 'vitest';
import { fixture } from '../support/fixtures.ts';
import { pause } from './support/eventually.ts';
import { inBrowsers } from './support/in-browsers.ts';
import { serveFixtures } from './support/site.ts';

const SHOP = fixture('code-buyback/hit-wp-home');
const BLOG = fixture('code-buyback/miss-personal-blog');
const BADGE_OF_ALL = 'Promise.all([chrome.action.getBadgeText({}), chrome.action.getTitle({})])';

inBrowsers('leave to look at websites', { languages: ['ja'], site: serveFixtures([SHOP, BLOG]) }, ({ browser, name, t }) => {
  const badgeOfAll = () => browser.inBackground<[string, string]>(BADGE_OF_ALL);

  test('someone who has withheld it is told so everywhere, gives it, and the pages that are open are looked at', async () => {
    await browser.setHostAccess(false);
    await expect.poll(badgeOfAll).toEqual(['?', `${t('extensionName')} — ${t('badgeNoAccess')}`]);
    const shop = await browser.openTab(SHOP.url);
    expect(await shop.report()).toBeNull();
    expect(await shop.has('button', t('alertLeave'))).toBe(false);

    for (const page of ['options', 'welcome'] as const) {
      const own = await browser.openTab(await browser.addressOf(page));
      await own.find('heading', t('accessTitle'));
      await own.find('button', t('accessAllow'));
      await own.close();
    }
    const wide = await browser.openTab(await browser.addressOf('popup'));
    await wide.find('heading', t('accessTitle'));
    // What the press asks for, only the person can give: in a window of the browser's own, which takes a moment to come.
    await wide.click('button', t('accessAllow'));
    await pause(500);
    await browser.setHostAccess(true);
    await wide.gone('heading', t('accessTitle'));
    await expect.poll(badgeOfAll).toEqual(['', t('extensionName')]);
    await shop.bringToFront();
    await shop.find('button', t('alertLeave'));
    await wide.close();
    await shop.close();
  });

  /** Chrome does this by itself: the first press on its own asks to load the page anew. */
  test.skipIf(name === 'chromium')('a press of the button is leave to look at the page behind it, and the popup says that no other is looked at', async () => {
    await browser.setHostAccess(false);
    const shop = await browser.openTab(SHOP.url);
    const popup = await shop.openPopup();
    await popup.find('heading', t('alertMeans'));
    await popup.find('heading', t('accessTitle'));
    await popup.close();
    await shop.find('button', t('alertLeave'));
    const blog = await browser.openTab(BLOG.url);
    expect(await blog.report()).toBeNull();
    await browser.setHostAccess(true);
    await expect.poll(async () => (await blog.report())?.verdict.level).toBe('none');
  });
});
