import { expect, test } from 'vitest';
import { someCodes } from '../../support/codes.ts';
import { inBrowsers } from '../support/in-browsers.ts';
import { GLOBALS, NODE_NAMES } from './pages/against-the-look.ts';
import { addressOf, type HostilePage, serveHostile } from './pages/lure.ts';

const [CODE = ''] = someCodes(1);
const around = (body: string) =>
  `<!doctype html><html lang="ja"><meta charset="utf-8"><title>ギフト券</title><script>globalThis.heard = []; for (const type of ['paste', 'submit']) addEventListener(type, (event) => heard.push(type), true);</script><body>${body}</body></html>`;
const NAMED = NODE_NAMES.map((name) => `<input type="hidden" name="${name}">`).join('');

/** Where elements answer to so many names, Playwright cannot tell what is under its pointer; people can still use the keyboard. */
const BY_KEYBOARD = 'a form that is the field itself';

/** Fields that stand in the way of whoever wants to know what they are. */
const FIELDS: readonly HostilePage[] = [
  {
    trick: 'beside elements named like our globals',
    html: around(`${GLOBALS.map((name) => `<a id="${name}"></a>`).join('')}<form><input id="field"><button>送る</button></form>`),
  },
  { trick: 'after a form whose text is a field', html: around(`<form>${NAMED}</form><input id="field">`) },
  { trick: BY_KEYBOARD, html: around(`<form contenteditable style="border: 1px solid">${NAMED}<p id="field">ここへ</p></form>`) },
  {
    trick: 'with a label that cannot be looked up',
    html: around(`<img name="getElementById" alt=""><img name="caretPositionFromPoint" alt=""><input id="field" aria-labelledby="nothing" list="none">`),
  },
];

inBrowsers('a code on a page whose elements answer to other names', { languages: ['ja'], site: serveHostile(FIELDS) }, ({ browser, t }) => {
  test.each(FIELDS)('a field $trick: what is pasted is held before the page hears of it', async ({ trick }) => {
    await browser.copy(CODE);
    const tab = await browser.openTab(addressOf(trick));
    if (trick === BY_KEYBOARD) await tab.press('Tab');
    else await tab.clickOn('#field');
    await tab.paste();
    await tab.find('heading', t('guardCodeTitle'));
    expect(await tab.evaluate('heard.join()')).toBe('');
    await tab.click('button', t('guardStop'));
    await tab.click('button', t('guardKeepClipboard'));
    await tab.close();
  });

  test('and what is typed there is held when it is sent', async () => {
    const tab = await browser.openTab(addressOf(FIELDS[0]?.trick ?? ''));
    await tab.clickOn('#field');
    await tab.type(CODE);
    await tab.press('Enter');
    await tab.find('heading', t('guardCodeTitle'));
    expect(await tab.evaluate('heard.join()')).toBe('');
    await tab.click('button', t('guardStop'));
    await expect.poll(() => tab.evaluate('field.value')).toBe('');
    await tab.close();
  });
});
