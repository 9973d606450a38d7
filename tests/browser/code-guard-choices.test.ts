import { expect, test } from 'vitest';
import { someCodes } from '../support/codes.ts';
import { fixture } from '../support/fixtures.ts';
import { FORM_TYPES, ORDINARY } from '../support/ordinary-entries.ts';
import { page } from './code-guard/pages.ts';
import { inBrowsers } from './support/in-browsers.ts';
import { serveFixtures, servePage, together } from './support/site.ts';
import type { Tab } from './support/tab.ts';

const [CODE = '', SECOND = ''] = someCodes(2);
const [PLAIN = ''] = someCodes(1, '');
const PREPAID = 'XABC1234DEF5678G';
const BUYBACK = fixture('code-buyback/hit-wp-home');

const FIELD = page('<label for="field">ひとこと</label> <input id="field">');
const LINKS = page(
  `<p><a id="out" href="https://elsewhere.example/take?memo=${CODE}">開く</a> <a id="amazon" href="https://www.amazon.co.jp/gc/redeem?claimCode=${CODE}">登録する</a></p>`,
);
const FORMS = page(FORM_TYPES.map(({ label, name }, at) => `<form><label for="f${at}">${label}</label> <input id="f${at}" name="${name}"></form>`).join(''));
/** A page of a shop that redeems its own cards, and sells others. */
const BRAND = page('<h1>ウォレットコードを使う</h1><p>ギフトカードもご用意しています。</p><label for="field">コード</label> <input id="field">');

const site = together(
  serveFixtures([BUYBACK]),
  servePage('form.example', FIELD),
  servePage('other.example', FIELD),
  servePage('links.example', LINKS),
  servePage('elsewhere.example', FIELD),
  servePage('forms.example', FORMS),
  servePage('store.steampowered.com', BRAND),
  servePage('www.amazon.co.jp', FIELD),
);

inBrowsers('where the guard asks and where it does not', { languages: ['ja'], site }, ({ browser, t, testOnce }) => {
  async function openAndPaste(url: string, text: string): Promise<Tab> {
    await browser.copy(text);
    const tab = await browser.openTab(url);
    await tab.clickOn('#field');
    await tab.paste();
    return tab;
  }
  const value = (tab: Tab) => tab.evaluate('field.value');
  const isAsked = (tab: Tab) => tab.find('heading', t('guardCodeTitle'));

  test('nothing of a code is kept anywhere in the extension, whatever was chosen', async () => {
    const tab = await openAndPaste('https://form.example/', CODE);
    await tab.click('button', t('guardStop'));
    await tab.click('button', t('guardKeepClipboard'));
    await tab.clickOn('#field');
    await tab.type(SECOND);
    await tab.press('Enter');
    await tab.click('button', t('guardProceed'));
    await tab.gone('heading', t('guardCodeTitle'));
    const kept = await browser.inBackground<string>(
      `Promise.all(['local', 'sync', 'session'].map((area) => chrome.storage[area].get(null))).then((all) => JSON.stringify(all))`,
    );
    expect(kept).toContain('words');
    for (const part of [CODE, SECOND].flatMap((code) => [code, code.replaceAll('-', ''), ...code.split('-')])) expect(kept).not.toContain(part);
    expect(tab.errors).toEqual([]);
  });

  testOnce('“not on this site for 30 days” holds there and nowhere else, is listed in the options, and can be undone', async () => {
    const tab = await openAndPaste('https://form.example/', CODE);
    await isAsked(tab);
    await tab.click('text', t('guardRemember'));
    await tab.click('radio', t('guardRememberSite'));
    await tab.click('button', t('guardProceed'));
    await expect.poll(() => value(tab), { timeout: 8_000 }).toBe(CODE);
    await tab.reload();
    await tab.clickOn('#field');
    await tab.paste();
    await expect.poll(() => value(tab)).toBe(CODE);
    const other = await openAndPaste('https://other.example/', CODE);
    await isAsked(other);
    await other.close();

    const options = await browser.openTab(await browser.inBackground<string>(`chrome.runtime.getURL('src/options/index.html')`));
    await options.find('text', 'form.example');
    await options.click('button', new RegExp(t('undoPauseOf', 'form.example')));
    await options.gone('text', 'form.example');
    await options.close();
    await isAsked(await openAndPaste('https://form.example/', CODE));
  });

  testOnce('“never again” is seen in the options and can be switched back', async () => {
    const tab = await openAndPaste('https://form.example/', CODE);
    await isAsked(tab);
    await tab.click('text', t('guardRemember'));
    await tab.click('radio', t('guardRememberNever'));
    await tab.click('button', t('guardProceed'));
    await expect.poll(() => value(tab)).toBe(CODE);
    const other = await openAndPaste('https://other.example/', CODE);
    await expect.poll(() => value(other)).toBe(CODE);

    const options = await browser.openTab(await browser.inBackground<string>(`chrome.runtime.getURL('src/options/index.html')`));
    await options.find('combobox', t('guardNameCode'), { value: t('guardOff') });
    await options.evaluate(`[...document.querySelectorAll('label')].find((label) => label.textContent.startsWith('${t('guardNameCode')}')).control.focus()`);
    await options.press('Home');
    await options.find('combobox', t('guardNameCode'), { value: t('guardEvery') });
    await options.close();
    await isAsked(await openAndPaste('https://other.example/', CODE));
  });

  test('a link that carries a code: “stop” stays, “proceed” goes on; Amazon’s own link is let through', async () => {
    const tab = await browser.openTab('https://links.example/');
    await tab.clickOn('#out');
    await isAsked(tab);
    await tab.click('button', t('guardStop'));
    await tab.gone('heading', t('guardCodeTitle'));
    expect(await tab.url()).toBe('https://links.example/');
    await tab.clickOn('#out');
    await tab.click('button', t('guardProceed'));
    await expect.poll(() => tab.url()).toContain('elsewhere.example');
    // There the address already holds it, and says so.
    await tab.find('text', t('guardCodeAddress', 'elsewhere.example'));
    await tab.click('button', t('guardLeaveAsIs'));
    await tab.gone('heading', t('guardCodeTitle'));

    const again = await browser.openTab('https://links.example/');
    await again.clickOn('#amazon');
    await expect.poll(() => again.url()).toContain('www.amazon.co.jp');
  });

  testOnce('on a page that buys codes other brands’ numbers are asked about as well, with what was seen there', async () => {
    await browser.copy(PREPAID);
    const tab = await browser.openTab(BUYBACK.url);
    await tab.settled('caution');
    await tab.click('button', t('alertClose'));
    await tab.evaluate(`document.body.insertAdjacentHTML('afterbegin', '<input id="field" aria-label="番号">')`);
    await tab.clickOn('#field');
    await tab.paste();
    await tab.find('heading', t('guardPrepaidTitle'));
    await tab.find('heading', t('alertSeen'));
    await tab.click('button', t('guardStop'));
    await tab.gone('heading', t('guardPrepaidTitle'));
    expect(await value(tab)).toBe('');
  });

  test.each([
    ['another brand’s own page takes its own code', 'https://store.steampowered.com/account/redeem', PLAIN],
    ['another brand’s number on an ordinary page', 'https://form.example/', PREPAID],
    ['a code on Amazon', 'https://www.amazon.co.jp/some/page', CODE],
  ])('not asked: %s', async (_case, url, text) => {
    const tab = await openAndPaste(url, text);
    await expect.poll(() => value(tab)).toBe(text);
    expect(await tab.has('heading', t('guardCodeTitle'))).toBe(false);
  });

  testOnce('twenty forms take ordinary numbers without a word', async () => {
    const tab = await browser.openTab('https://forms.example/');
    // All of them at once into each form: sixty strings, twenty forms.
    const all = ORDINARY.join(' ');
    await browser.copy(all);
    await tab.clickOn('#f0');
    for (const [at] of FORM_TYPES.entries()) {
      await tab.paste();
      await expect.poll(() => tab.evaluate(`f${at}.value`)).toBe(all);
      await tab.press('Tab');
    }
    expect(await tab.has('heading', t('guardCodeTitle'))).toBe(false);
    const pastes = await tab.evaluate<boolean[]>(`heard.filter(({ type }) => type === 'paste').map(({ isTrusted }) => isTrusted)`);
    expect(pastes).toEqual(FORM_TYPES.map(() => true));
  });
});
