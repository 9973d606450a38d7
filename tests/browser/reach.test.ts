import { expect, test } from 'vitest';
import { fixture } from '../support/fixtures.ts';
import { inBrowsers } from './support/in-browsers.ts';
import { serveFixtures } from './support/site.ts';

const SHOP = fixture('code-buyback/hit-wp-home');
/** Rejects where there is no such entry in the menu. */
const ENTRY = (id: string) => `chrome.contextMenus.update('${id}', {}).then(() => true, () => false)`;

inBrowsers('keys and menu', { languages: ['ja'], site: serveFixtures([SHOP]) }, ({ browser, t }) => {
  test('the settings say which keys there are and lead to where they are changed; entries in the menu can be left out', async () => {
    const options = await browser.openTab(`${await browser.addressOf('options')}#reach`);
    await options.find('heading', t('optionsReach'));
    for (const words of ['commandOpen', 'commandRecord'] as const) await options.find('text', t(words));
    for (const key of ['Alt+Shift+G', 'Alt+Shift+K']) await options.find('text', key);
    expect(await browser.inBackground(ENTRY('examine-link'))).toBe(true);
    await options.evaluate(`{
      const [select] = [...document.querySelectorAll('#reach select')];
      select.value = 'off';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }`);
    await options.find('text', t('optionsSaved'));
    await expect.poll(() => browser.inBackground(ENTRY('examine-link'))).toBe(false);
    await options.click('button', t('shortcutsChange'));
    await expect.poll(() => browser.inBackground<number>('chrome.tabs.query({}).then((tabs) => tabs.length)')).toBeGreaterThan(2);
    await options.close();
  });

  test('the key for a record opens the popup at the form for it', async () => {
    const tab = await browser.openTab(SHOP.url);
    await tab.settled('caution');
    const popup = await tab.openPopupByKey('record-page', 'Alt+Shift+k');
    await popup.find('heading', t('moreEvidence'));
    await popup.find('button', t('recordSave'));
    await popup.close();
  });
});
