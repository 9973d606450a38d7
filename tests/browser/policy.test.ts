import { expect, test } from 'vitest';
import { fixture } from '../support/fixtures.ts';
import { inBrowsers } from './support/in-browsers.ts';
import { serveFixtures, servePage, together } from './support/site.ts';

const SHOP = fixture('code-buyback/hit-wp-home');
const SITE = new URL(SHOP.url).hostname.replace(/^www\./, '');
const ORGANISATION = '株式会社あかり';
const POLICY = {
  organisation: ORGANISATION,
  guards: { code: 'always', charge: 'sometimes', amountFrom: 5000 },
  warnings: { alert: 'always' },
  trustedDomains: [SITE],
  warnedDomains: ['bulletin.example'],
  support: { name: '情報システム部', phone: '03-1234-5678', url: 'javascript:alert(1)' },
  hideOptions: ['backup'],
};
const web = together(
  serveFixtures([SHOP]),
  servePage('bulletin.example', '<!doctype html><title>お知らせ</title><h1>今月のお知らせ</h1><p>とくにありません。</p>'),
);

inBrowsers('in an organisation', { languages: ['ja'], site: web, policy: POLICY }, ({ browser, name, t }) => {
  test('what it has decided looks decided and says by whom; what it got wrong is reported and not used', async () => {
    const options = await browser.openTab(await browser.addressOf('options'));
    await expect.poll(() => options.has('text', t('managedBy', ORGANISATION)), { timeout: 30_000, interval: 300 }).toBe(true);
    await options.find('text', t('policyProblem', 'guards.charge'));
    await options.find('text', t('policyProblem', 'support.url'));
    await options.find('text', t('lockedBy', ORGANISATION));
    await options.find('textbox', t('optionsAmountFrom'), { value: '5,000' });
    expect(await options.has('heading', t('optionsBackup'))).toBe(false);
    const locked = `[...document.querySelectorAll('.setting [aria-disabled=true]')].map(({ id, labels }) => labels[0].textContent)`;
    expect(await options.evaluate(locked)).toEqual([t('warningNameAlert'), t('guardNameCode'), t('optionsAmountFrom')]);
    await options.evaluate(`[...document.querySelectorAll('select')].find((select) => select.ariaDisabled === 'true').focus()`);
    await options.press('ArrowDown', 'ArrowDown', 'Tab');
    const ask = `chrome.runtime.sendMessage({ name: 'set-preferences', request: { patch: { guards: { code: 'off' } } } }).then(() => 'taken', ({ message }) => message)`;
    expect(await options.evaluate(ask)).toMatch(/organisation/);
    expect(JSON.stringify(await options.evaluate(`chrome.storage.local.get('settings')`))).not.toContain('off');
    await options.close();
  });

  test('a site it trusts is left alone; one it warns of is warned of in its name, with whom to ask, and cannot be trusted', async () => {
    const shop = await browser.openTab(SHOP.url);
    await shop.settled('caution');
    expect(await shop.has('region', t('extensionName'))).toBe(false);
    await shop.close();
    const bulletin = await browser.openTab('https://bulletin.example/');
    await bulletin.find('heading', t('organisationWarnsTitle', ORGANISATION));
    await bulletin.find('text', t('organisationWarnsMeans', ORGANISATION));
    await bulletin.find('link', '03-1234-5678');
    expect(await bulletin.has('button', t('alertTrust'))).toBe(false);
    expect((await bulletin.badge()).text).toBe('!');
    const popup = await bulletin.openPopup();
    await popup.find('heading', t('organisationWarnsTitle', ORGANISATION));
    await popup.find('text', t('trustedByOrganisation', SITE, ORGANISATION));
    await popup.find('text', '情報システム部');
    await popup.close();
    await bulletin.close();
  });

  // Firefox reads policies when it starts, and then no more.
  test.skipIf(name === 'firefox')('what it changes counts at once, and what the person had set comes back when it is lifted', async () => {
    const options = await browser.openTab(await browser.addressOf('options'));
    await options.find('textbox', t('optionsAmountFrom'), { value: '5,000' });
    await browser.manage({ guards: { charge: 'daily' } });
    await expect.poll(() => options.has('text', t('managedBy', t('organisationUnnamed'))), { timeout: 30_000, interval: 500 }).toBe(true);
    await options.find('textbox', t('optionsAmountFrom'), { value: '10,000' });
    await options.find('heading', t('optionsBackup'));
    const shop = await browser.openTab(SHOP.url);
    await shop.find('button', t('alertTrust'));
    await shop.close();
    await options.close();
  });
});
