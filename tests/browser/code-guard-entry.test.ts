import { describe, expect, test } from 'vitest';
import { someCodes } from '../support/codes.ts';
import { expectHeld, heard, heardTypes } from './code-guard/guarded-tab.ts';
import { FORM, formSite } from './code-guard/pages.ts';
import { inBrowsers } from './support/in-browsers.ts';

const [CODE = '', SECOND = '', THIRD = ''] = someCodes(3);
const DATA = ['paste', 'paste on document', 'drop', 'beforeinput', 'input'];

inBrowsers('a code about to be put into a page', { languages: ['ja'], site: formSite }, ({ browser, name, t }) => {
  const value = (id: string) => `document.getElementById('${id}').value`;

  async function openAndCopy(text: string) {
    await browser.copy(text);
    return browser.openTab(FORM);
  }

  test('pasted by keyboard: the page hears nothing, “stop” leaves the field empty and clears the clipboard, the focus is back', async () => {
    const tab = await openAndCopy(CODE);
    await tab.clickOn('#field');
    await tab.paste();
    await expectHeld(tab, t, [CODE]);
    expect(await heardTypes(tab, ...DATA, 'blur', 'change')).toEqual([]);
    const shown = await tab.text();
    expect(shown).toContain(t('guardCodeOne', CODE.slice(-2)));
    expect(shown).not.toContain(CODE.slice(0, 4));

    await tab.click('button', t('guardStop'));
    await tab.click('button', t('guardClearClipboard'));
    await tab.find('text', t('guardCleared'));
    expect(await browser.clipboard()).toBe('');
    await tab.click('button', t('alertClose'));
    await tab.gone('heading', t('guardStoppedTitle'));
    expect(await tab.evaluate(`[document.activeElement.id, ${value('field')}]`)).toEqual(['field', '']);
    expect((await heard(tab)).map(({ read }) => read).join('')).toBe('');
    await tab.type('ok');
    expect(await tab.evaluate(value('field'))).toBe('ok');
  });

  test('pasted by the browser’s menu: “proceed” lets it in once, for the page’s own handlers too; undo and redo work', async () => {
    const tab = await openAndCopy(CODE);
    await tab.fill('#field', 'before ');
    await expect.poll(() => tab.evaluate(value('field'))).toBe('before ');
    await tab.pasteByMenu();
    await expectHeld(tab, t, [CODE]);
    await tab.click('button', t('guardProceed'));
    await tab.gone('heading', t('guardCodeTitle'));
    await expect.poll(() => tab.evaluate(`[document.activeElement.id, ${value('field')}]`)).toEqual(['field', `before ${CODE}`]);
    const pastes = (await heard(tab)).filter(({ type }) => type.startsWith('paste'));
    expect(pastes.map(({ type }) => type)).toEqual(['paste', 'paste on document']);
    expect(pastes[0]?.read).toContain(CODE);
    await tab.press('Control+z');
    expect(await tab.evaluate(value('field'))).not.toContain(CODE);
    await tab.press('Control+Shift+z');
    expect(await tab.evaluate(value('field'))).toBe(`before ${CODE}`);

    // What was let in once is not asked about again when it is sent.
    await tab.press('Enter');
    await expect.poll(() => tab.evaluate('sent')).toEqual([`before ${CODE}`]);
    expect(await tab.has('heading', t('guardCodeTitle'))).toBe(false);
  });

  test('dropped: the page hears nothing, Escape is “stop”; dropped again, “proceed” puts it where it was let go', async () => {
    const tab = await browser.openTab(FORM);
    await tab.dropOn('#field', CODE);
    await expectHeld(tab, t, [CODE]);
    expect(await heardTypes(tab, ...DATA)).toEqual([]);
    await tab.press('Escape');
    await tab.gone('heading', t('guardCodeTitle'));
    await expect.poll(() => tab.evaluate(value('field'))).toBe('');

    await tab.dropOn('#field', CODE);
    await tab.click('button', t('guardProceed'));
    await tab.gone('heading', t('guardCodeTitle'));
    await expect.poll(() => tab.evaluate(value('field'))).toBe(CODE);
    expect((await heard(tab)).filter(({ type, read }) => type === 'drop' && read.includes(CODE))).toHaveLength(1);
  });

  test('a framework’s controlled input is told once', async () => {
    const tab = await openAndCopy(CODE);
    await tab.clickOn('#controlled');
    await tab.paste();
    await expectHeld(tab, t, [CODE]);
    await tab.click('button', t('guardProceed'));
    await tab.gone('heading', t('guardCodeTitle'));
    await expect.poll(() => tab.evaluate(`[${value('controlled')}, state.textContent, updates]`)).toEqual([CODE, CODE, 1]);
  });

  test('editable text keeps its undo; an editor that pastes by itself does so once', async () => {
    const tab = await openAndCopy(CODE);
    await tab.clickOn('#rich');
    await tab.type('before ');
    await tab.paste();
    await expectHeld(tab, t, [CODE]);
    await tab.click('button', t('guardProceed'));
    await tab.gone('heading', t('guardCodeTitle'));
    await expect.poll(() => tab.evaluate(`rich.textContent.replace('\\u00a0', ' ')`)).toBe(`before ${CODE}`);
    await tab.press('Control+z');
    expect(await tab.evaluate('rich.textContent')).not.toContain(CODE);

    await tab.clickOn('#editor');
    await tab.paste();
    await tab.click('button', t('guardProceed'));
    await tab.gone('heading', t('guardCodeTitle'));
    await expect.poll(() => tab.evaluate('editor.innerHTML')).toBe(`<b>${CODE}</b>`);
  });

  test('several at once are one question', async () => {
    const tab = await openAndCopy([CODE, SECOND, THIRD].join('\n'));
    await tab.clickOn('#area');
    await tab.paste();
    await expectHeld(tab, t, [CODE, SECOND, THIRD]);
    expect(await tab.text()).toContain(t('guardCodeCount', '3', THIRD.slice(-2)));
    await tab.click('button', t('guardProceed'));
    await tab.gone('heading', t('guardCodeTitle'));
    await expect.poll(() => tab.evaluate(value('area'))).toBe([CODE, SECOND, THIRD].join('\n'));
    await tab.clickOn('#send');
    expect(await tab.evaluate('sent.length')).toBe(1);
  });

  test('put in at once by a keyboard’s suggestion, or by the browser’s own filling', async () => {
    const tab = await browser.openTab(FORM);
    await tab.clickOn('#field');
    await tab.fillAtOnce(CODE);
    if (name === 'firefox') {
      // What Firefox itself fills in cannot be taken away, so it is held when it would be sent.
      await expect.poll(() => tab.evaluate(value('field'))).toBe(CODE);
      await tab.press('Enter');
      await tab.find('heading', t('guardCodeTitle'));
    } else await expectHeld(tab, t, [CODE]);
    expect(await heardTypes(tab, 'submit')).toEqual([]);
    await tab.click('button', t('guardStop'));
    await tab.gone('heading', t('guardCodeTitle'));
    await expect.poll(() => tab.evaluate(value('field'))).toBe('');
  });

  describe('what is no code', () => {
    test('is pasted as ever, and heard as the browser’s own event', async () => {
      const tab = await openAndCopy('250-1234567-1234567');
      await tab.clickOn('#field');
      await tab.paste();
      expect(await tab.evaluate(value('field'))).toBe('250-1234567-1234567');
      expect((await heard(tab)).find(({ type }) => type === 'paste')?.isTrusted).toBe(true);
    });
  });
});
