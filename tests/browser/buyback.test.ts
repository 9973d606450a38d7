import { expect, test } from 'vitest';
import { fixture } from '../support/fixtures.ts';
import { inBrowsers } from './support/in-browsers.ts';
import { serveFixtures } from './support/site.ts';

const SHOP = fixture('code-buyback/hit-wp-home');
const SPA = fixture('code-buyback/hit-spa-apply');
const SPA_START = { ...SPA, url: new URL('/', SPA.url).href };
const host = new URL(SHOP.url).hostname;
const site = serveFixtures([SHOP, SPA, SPA_START]);

inBrowsers('on a site that buys codes', { site, viewport: { width: 360, height: 640 } }, ({ browser, language, t }) => {
  test('the alert quotes the page; badge and popup say the same', async () => {
    const tab = await browser.openTab(SHOP.url);
    await tab.find('region', t('extensionName'));
    await tab.find('alert', '');
    const verdict = (await tab.settled('caution'))?.verdict;
    const excerpts = (verdict?.findings ?? [])
      .flatMap((finding) => (finding.type === 'signal' && finding.weight > 0 ? [finding] : []))
      .toSorted((one, other) => other.weight - one.weight)
      .map(({ excerpt }) => excerpt);
    expect(excerpts.length).toBeGreaterThanOrEqual(3);
    const pageText = await tab.evaluate<string>(
      `(document.title + document.querySelector('meta[name=description]')?.content + document.body.innerText).replace(/\\s+/g, '')`,
    );
    const shown = await tab.text();
    for (const excerpt of excerpts.slice(0, 3)) {
      expect(pageText).toContain(excerpt.replace(/[…\s]/g, ''));
      expect(shown).toContain(excerpt);
    }
    expect(await tab.badge()).toEqual({ text: '!', title: `${t('extensionName')} — ${t('badgeCaution')}` });

    const title =
      (await tab.things()).find(({ role, name }) => role === 'heading' && name.includes(language === 'ja' ? '買い取るページ' : 'buy gift card codes'))?.name ??
      '';
    const popup = await tab.openPopup();
    await popup.find('heading', title);
    await popup.evaluate('document.querySelectorAll("details").forEach((finding) => { finding.open = true; })');
    await popup.find('text', excerpts[0] ?? '');
    await popup.close();
  });

  test('trusting takes the alert away for 30 days, is listed, and can be undone at once and later', async () => {
    const tab = await browser.openTab(SHOP.url);
    await tab.click('button', t('alertTrust'));
    await tab.click('button', t('trustUndo'));
    await tab.click('button', t('alertTrust'));
    await tab.find('button', t('trustUndo'));
    await tab.reload();
    await tab.settled('caution');
    expect(await tab.has('region', t('extensionName'))).toBe(false);
    expect((await tab.badge()).text).toBe('');

    const popup = await tab.openPopup();
    await popup.find('text', host.split('.').slice(-2).join('.'));
    await popup.click('button', new RegExp(`${language === 'ja' ? '取り消す' : 'Undo trusting'}`));
    await popup.gone('heading', t('popupTrustedList'));
    await popup.close();
    await tab.find('button', t('alertTrust'));
    expect((await tab.badge()).text).toBe('!');
  });

  test('“leave” takes the person to what to do instead', async () => {
    const tab = await browser.openTab(SHOP.url);
    await tab.click('button', t('alertLeave'));
    await tab.find('heading', t('guideTitle'));
    expect(await tab.url()).toMatch(/^(chrome|moz)-extension:/);
  });

  test('inside a single-page app the alert comes with the apply form and goes with it', async () => {
    const tab = await browser.openTab(SPA_START.url);
    expect((await tab.report())?.verdict.level).toBe('none');
    await tab.clickOn('a[data-view="apply"]');
    await tab.find('button', t('alertLeave'));
    await tab.back();
    await tab.gone('button', t('alertLeave'));
    expect((await tab.badge()).text).toBe('');
  });
});
