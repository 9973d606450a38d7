import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { fixture } from '../support/fixtures.ts';
import { inBrowsers } from './support/in-browsers.ts';
import { serveFixtures } from './support/site.ts';

const REDEEM = fixture('amazon-redeem/hit-jp-main');
const SHOP = fixture('code-buyback/hit-wp-home');
const BLOG = fixture('code-buyback/miss-personal-blog');
const file = join(tmpdir(), 'gift-card-guard-story.html');
writeFileSync(file, '<!doctype html><title>A file</title><p>ギフト券の買取</p>');

inBrowsers('the popup', { site: serveFixtures([REDEEM, SHOP, BLOG]) }, ({ browser, language, t, testOnce }) => {
  test('on a redemption page it says what the banner says', async () => {
    const tab = await browser.openTab(REDEEM.url);
    await tab.settled('notice');
    const popup = await tab.openPopup();
    await popup.find('heading', language === 'ja' ? '登録すると、元に戻せません' : 'Once you add it, there is no way back');
    expect(await popup.evaluate('document.documentElement.lang')).toBe(language);
    await popup.close();
  });

  test('on a site that buys codes each finding opens to the page’s words and the rule that saw them; the lines for us hold no more than names', async () => {
    const tab = await browser.openTab(SHOP.url);
    const report = await tab.settled('caution');
    const [first] = report?.verdict.findings.toSorted((a, b) => (b.type === 'signal' ? b.weight : 0) - (a.type === 'signal' ? a.weight : 0)) ?? [];
    const pack = report?.verdict.pack;
    const popup = await tab.openPopup();
    await popup.find('heading', t('alertSeen'));
    expect(await popup.has('text', `${first?.signal} · ${pack?.id} ${pack?.version}`)).toBe(false);
    await popup.click('tab', t('popupTabPage'));
    await popup.press('Tab', 'Enter');
    await popup.find('text', `${first?.signal} · ${pack?.id} ${pack?.version}`);
    await popup.find('text', first?.type === 'signal' ? first.excerpt : '');
    const lines = await popup.evaluate<string>('document.querySelector("pre").textContent');
    expect(lines).toContain(new URL(SHOP.url).hostname);
    for (const finding of report?.verdict.findings ?? []) if (finding.type === 'signal') expect(lines).not.toContain(finding.excerpt);
    await popup.close();
  });

  test('opened wide it speaks about the same page, says when that is gone, and by itself says what it is', async () => {
    const page = await browser.openTab(SHOP.url);
    await page.settled('caution');
    const id = await browser.inBackground<number>('chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => tab.id)');
    const address = await browser.inBackground<string>('chrome.runtime.getURL("src/popup/index.html")');
    const wide = await browser.openTab(`${address}?tab=${id}`);
    await wide.find('heading', t('alertSeen'));
    await page.close();
    await wide.reload();
    await wide.find('text', t('popupGone'));
    await wide.open(address);
    await wide.find('heading', t('popupOwnPageTitle'));
    await wide.close();
  });

  testOnce('where nothing was found it says so, and what that does not mean', async () => {
    const tab = await browser.openTab(BLOG.url);
    const popup = await tab.openPopup();
    await popup.find('heading', t('popupNothingTitle'));
    await popup.find('text', t('popupNothing'));
    await popup.close();
  });

  test.each(['a page of the browser itself', 'a file'])('on %s it is calm, and the rules can be read', async (kind) => {
    const tab = await browser.openTab(kind === 'a file' ? pathToFileURL(file).href : browser.ownPage);
    const popup = await tab.openPopup();
    await popup.find('heading', t('popupUnreachableTitle'));
    await popup.click('tab', t('popupTabRules'));
    await popup.find('table', t('rulesTitle'));
    for (const rule of ['ruleState', 'ruleCash', 'ruleGive', 'ruleUse', 'ruleRefund'] as const) await popup.find('rowheader', t(rule));
    await popup.close();
  });

  testOnce('its parts are tabs for the keyboard', async () => {
    const tab = await browser.openTab(BLOG.url);
    const popup = await tab.openPopup();
    await popup.click('tab', t('popupTabPage'));
    await popup.press('ArrowRight');
    await popup.find('tab', t('popupTabGuide'), { focused: true, selected: true });
    await popup.press('ArrowRight');
    await popup.find('table', t('rulesTitle'));
    await popup.press('ArrowRight');
    await popup.find('link', `${t('moreFaq')} ${t('moreFaqHint')}`);
    await popup.press('ArrowRight');
    await popup.find('tab', t('popupTabPage'), { focused: true, selected: true });
    await popup.close();
  });
});
