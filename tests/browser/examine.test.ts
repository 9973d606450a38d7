import { expect, test } from 'vitest';
import { inBrowsers } from './support/in-browsers.ts';
import type { Popup } from './support/popup.ts';

/** A code nobody ever issued. */
const CODE = 'WXYZ-2345AB-CDEF';
const MESSAGE = 'アマギフ買取ます！95%即PayPay、コード先送りでお願いします。DMください';
const LINK = 'https://amazon.co.jp.shop.example/line';
const POST = 'https://posts.example/1';
const post = `<!doctype html><html lang="ja"><title>投稿</title><p id="post">${MESSAGE}</p><p><a id="link" href="${LINK}">くわしくはこちら</a></p>`;
const site = (url: URL) => (url.href === POST ? { body: post } : null);

inBrowsers('a message or a link, checked on the device', { site, languages: ['ja'] }, ({ browser, t, testOnce }) => {
  /** What of the examined texts is found in everything the extension has stored. */
  async function kept(): Promise<string[]> {
    const areas = `['local', 'sync', 'session'].map((area) => chrome.storage[area].get(null))`;
    const stored = await browser.inBackground<string>(`Promise.all(${areas}).then((all) => JSON.stringify(all))`);
    return [MESSAGE, 'コード先送りでお願いします', CODE, 'WXYZ', 'shop.example'].filter((text) => stored.includes(text));
  }
  async function openExamine(): Promise<Popup> {
    const popup = await (await browser.openTab(POST)).openPopup();
    await popup.click('tab', t('popupTabMore'));
    await popup.click('link', `${t('moreExamine')} ${t('moreExamineHint')}`);
    await popup.find('heading', t('moreExamine'), { focused: true });
    return popup;
  }
  async function check(popup: Popup, text: string): Promise<void> {
    await popup.click('button', t('examineClear'));
    await popup.find('textbox', t('examineLabel'), { focused: true });
    await popup.type(text);
    await popup.click('button', t('examineButton'));
  }

  test('someone pastes a message with a link and learns what both are; nothing of it is kept', async () => {
    await browser.copy(`${MESSAGE} ${CODE} ${LINK}?claimCode=${CODE}`);
    const popup = await openExamine();
    await popup.click('textbox', t('examineLabel'));
    await popup.press('Control+v');
    await popup.click('button', t('examineButton'));
    await popup.find('heading', 'ギフト券の番号を求める人がいるようです');
    await popup.find('text', t('examineCode'));
    await popup.find('text', 'amazon.co.jp.shop.example');
    await popup.find('text', t('examineLooksLike'));
    expect((await popup.things()).filter(({ role, name }) => role === 'text' && name.includes('WXYZ'))).toHaveLength(1);
    expect(await kept()).toEqual([]);
    expect(await popup.evaluate('JSON.stringify([localStorage, sessionStorage])')).toBe('[{},{}]');
    expect(await popup.evaluate<string>('location.href')).not.toContain('WXYZ');
    await popup.close();

    const again = await openExamine();
    await again.find('textbox', t('examineLabel'), { value: '' });
    await again.close();
  });

  testOnce('an empty field, nonsense, a harmless message and far too long a one each get their sentence', async () => {
    const popup = await openExamine();
    await popup.click('button', t('examineButton'));
    await popup.find('text', t('examineEmpty'));
    await check(popup, '！？…');
    await popup.find('text', t('examineNoWords'));
    await check(popup, '明日は10時に駅で待ち合わせです');
    await popup.find('heading', t('examineNothing'));
    await popup.evaluate(`document.querySelector('textarea').value = ${JSON.stringify(MESSAGE)} + 'あ'.repeat(30_000)`);
    await popup.click('button', t('examineButton'));
    await popup.find('heading', 'ギフト券の番号を求める人がいるようです');
    await popup.find('text', t('examineCut', '20,000'));
    await popup.press('Shift+Tab', 'Enter');
    await popup.find('textbox', t('examineLabel'), { value: '', focused: true });
    await popup.close();
  });

  test('the menu of a selection and of a link brings them there, by no address and no storage', async () => {
    const tab = await browser.openTab(POST);
    await tab.evaluate(`getSelection().selectAllChildren(document.querySelector('#post'))`);
    const popup = await tab.openPopupByMenu('#post', { id: 'examine-text', label: t('menuExamineText') });
    await popup.find('heading', 'ギフト券の番号を求める人がいるようです');
    await popup.find('textbox', t('examineLabel'), { value: MESSAGE });
    expect(await popup.evaluate<string>('location.hash')).toBe('#more/examine');
    expect(await kept()).toEqual([]);
    await popup.close();

    await tab.evaluate('getSelection().empty()');
    const ofLink = await tab.openPopupByMenu('#link', { id: 'examine-link', label: t('menuExamineLink') });
    await ofLink.find('text', 'amazon.co.jp.shop.example');
    await ofLink.find('text', t('examineLinkOnly'));
    await ofLink.close();

    const byButton = await tab.openPopup();
    await byButton.find('tab', t('popupTabPage'), { selected: true });
    await byButton.evaluate(`location.hash = 'more/examine'`);
    await byButton.find('textbox', t('examineLabel'), { value: '' });
    await byButton.close();
  });
});
