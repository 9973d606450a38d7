import { expect, test } from 'vitest';
import { fullWidth, someCodes } from '../support/codes.ts';
import { guardsStandIn, heard, heardTypes } from './code-guard/guarded-tab.ts';
import { FORM, formSite, page } from './code-guard/pages.ts';
import { inBrowsers } from './support/in-browsers.ts';
import { servePage, together } from './support/site.ts';
import type { Tab } from './support/tab.ts';

const [CODE = ''] = someCodes(1);
const [PLAIN = ''] = someCodes(1, '');
const [FIRST = '', MIDDLE = '', LAST = ''] = CODE.split('-');

/** A page that fires events of its own making on everything, all the time, and sends what a field holds as soon as it is left. */
const RESTLESS = page(
  `<form id="form"><label for="field">ひとこと</label> <input id="field"> <button id="send">送る</button></form>
  <script>
    globalThis.sent = [];
    form.addEventListener('submit', (event) => { event.preventDefault(); sent.push(field.value); });
    field.addEventListener('blur', () => sent.push(field.value));
    field.addEventListener('change', () => sent.push(field.value));
    setInterval(() => {
      for (const target of [...document.querySelectorAll('*'), document, window]) {
        for (const type of ['input', 'change', 'blur', 'pointerdown', 'mousedown', 'cancel', 'close'])
          target.dispatchEvent(new Event(type, { bubbles: true, cancelable: true }));
        for (const key of ['Enter', 'Escape']) target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
        if (target !== send) target.click?.();
      }
    }, 40);
  </script>`,
);
const restless = 'https://restless.example/';

inBrowsers('a code that is typed', { languages: ['ja'], site: together(formSite, servePage('restless.example', RESTLESS)), touch: true }, ({ browser, t }) => {
  const isAsked = (tab: Tab) => tab.find('heading', t('guardCodeTitle'));
  const answer = async (tab: Tab, how: 'guardStop' | 'guardProceed') => {
    await tab.click('button', t(how));
    await tab.gone('heading', t('guardCodeTitle'));
  };
  const value = (tab: Tab, id = 'field') => tab.evaluate(`document.getElementById('${id}').value`);
  const focus = (tab: Tab) => tab.evaluate('document.activeElement.id');

  test('with hyphens, then Enter: nothing is sent; “stop” takes the code out, and no more', async () => {
    const tab = await browser.openTab(FORM);
    await tab.clickOn('#field');
    await tab.type(`これです ${CODE}`);
    expect(await tab.has('heading', t('guardCodeTitle'))).toBe(false);
    await tab.press('Enter', 'Enter');
    await isAsked(tab);
    expect(await heardTypes(tab, 'submit', 'change', 'blur')).toEqual([]);
    await answer(tab, 'guardStop');
    await expect.poll(() => value(tab)).toBe('これです ');
    expect(await focus(tab)).toBe('field');
    expect(await tab.evaluate('sent')).toEqual([]);
    // What was taken out can be had back, and is asked about again.
    await tab.press('Control+z');
    await expect.poll(() => value(tab)).toContain(CODE);
    await tab.press('Enter');
    await isAsked(tab);
    await answer(tab, 'guardStop');
  });

  test('without hyphens into a field for it, then Tab: “proceed” goes to the next field; sending is not asked about again', async () => {
    const tab = await browser.openTab(FORM);
    await tab.clickOn('#gift');
    await tab.type(PLAIN);
    await tab.press('Tab');
    await isAsked(tab);
    await answer(tab, 'guardProceed');
    await expect.poll(() => focus(tab)).toBe('area');
    expect(await heardTypes(tab, 'change')).toEqual(['change']);
    await tab.clickOn('#send');
    expect(await tab.evaluate('sent')).toEqual([PLAIN]);
    expect(await tab.has('heading', t('guardCodeTitle'))).toBe(false);
  });

  test('then a double click on “send”: one question, and the page gets one whole click', async () => {
    const tab = await browser.openTab(FORM);
    await tab.clickOn('#field');
    await tab.type(CODE);
    await tab.clickTwiceOn('#send');
    await isAsked(tab);
    const onButton = async () => (await heard(tab)).filter(({ on }) => on === 'send').map(({ type }) => type);
    expect(await onButton()).toEqual([]);
    expect(await heardTypes(tab, 'submit', 'change', 'blur')).toEqual([]);
    await answer(tab, 'guardProceed');
    await expect.poll(() => tab.evaluate('sent')).toEqual([CODE]);
    expect(await onButton()).toEqual(['pointerdown', 'mousedown', 'pointerup', 'click']);
  });

  test('then a finger on “send”', async () => {
    const tab = await browser.openTab(FORM);
    await tab.tapOn('#field');
    await tab.type(CODE);
    await tab.tapOn('#send');
    await isAsked(tab);
    expect(await heardTypes(tab, 'submit', 'change', 'blur')).toEqual([]);
    await tab.tap('button', t('guardProceed'));
    await expect.poll(() => tab.evaluate('sent')).toEqual([CODE]);
  });

  test('then a form that the page itself sends', async () => {
    const tab = await browser.openTab(FORM);
    await tab.clickOn('#field');
    await tab.type(CODE);
    await tab.evaluate('form.requestSubmit()');
    await isAsked(tab);
    expect(await tab.evaluate('sent')).toEqual([]);
    await answer(tab, 'guardProceed');
    await expect.poll(() => tab.evaluate('sent')).toEqual([CODE]);
  });

  test('followed by a long message is still held, and a chat sends it once', async () => {
    const tab = await browser.openTab(FORM);
    await tab.clickOn('#chat');
    await tab.type(`${CODE} ${'ok '.repeat(24)}`);
    await tab.press('Enter');
    await isAsked(tab);
    expect(await tab.evaluate('sent')).toEqual([]);
    await answer(tab, 'guardProceed');
    await expect.poll(() => tab.evaluate('sent.length')).toBe(1);
    // The next one is a question of its own.
    await tab.type(CODE);
    await tab.press('Enter');
    await isAsked(tab);
    await answer(tab, 'guardStop');
    expect(await tab.evaluate('sent.length')).toBe(1);
    await expect.poll(() => tab.evaluate('chat.textContent.trim()')).toBe('');
  });

  test('in full width with an input method: composition goes on undisturbed, the sending is held', async () => {
    const tab = await browser.openTab(FORM);
    await tab.clickOn('#field');
    const wide = fullWidth(`${FIRST}ー${MIDDLE}ー${LAST}`);
    await tab.compose([wide.slice(0, 3), wide.slice(0, 9), wide], wide);
    await expect.poll(() => value(tab)).toBe(wide);
    expect(await heardTypes(tab, 'compositionstart', 'compositionend')).toEqual(['compositionstart', 'compositionend']);
    await tab.press('Enter');
    await isAsked(tab);
    expect(await tab.evaluate('sent')).toEqual([]);
    await answer(tab, 'guardStop');
    await expect.poll(() => value(tab)).toBe('');

    await tab.compose(['に', 'にほん', 'にほんご'], '日本語');
    await tab.press('Enter');
    await expect.poll(() => tab.evaluate('sent')).toEqual(['日本語']);
  });

  test('on a page that fires events of its own on everything: they call no question, answer none, and get nothing out', async () => {
    const tab = await browser.openTab(restless);
    await tab.clickOn('#field');
    await tab.type(CODE.slice(0, -1));
    // A person types for seconds; what types here is done before the guards that it called could come.
    await guardsStandIn(browser, 1, 'guardsAreHere');
    await tab.type(CODE.slice(-1));
    expect(await tab.has('heading', t('guardCodeTitle'))).toBe(false);
    await tab.evaluate('sent.length = 0');
    await tab.press('Tab');
    await isAsked(tab);
    const trusted = (await heard(tab)).filter(({ type, isTrusted }) => isTrusted && ['blur', 'change', 'focusout'].includes(type));
    expect(trusted).toEqual([]);
    await tab.find('button', t('guardStop'), { focused: true });
    await answer(tab, 'guardStop');
    await expect.poll(() => value(tab)).toBe('');
  });
});
