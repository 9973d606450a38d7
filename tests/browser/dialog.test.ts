import { describe, expect, test } from 'vitest';
import { fixture } from '../support/fixtures.ts';
import { inBrowsers } from './support/in-browsers.ts';
import { heard, listening } from './support/listening.ts';
import { serveFixtures } from './support/site.ts';
import type { Tab } from './support/tab.ts';

const APPLY = '#gc-redemption-apply-button';
const MAIN = fixture('amazon-redeem/hit-jp-main');

/** What stands in front of the page and was not there without us. */
const OURS = `[...document.querySelectorAll('html > :not(head, body), body div:not([id], [class])')].filter(({ style }) => style.position === 'fixed')`;
/** A thousand times a second, as far as the browser lets it. */
const ALL_THE_TIME = (act: string) =>
  `const channel = new MessageChannel(); channel.port1.onmessage = () => { ${act}; setTimeout(() => channel.port2.postMessage(0), 1) }; channel.port2.postMessage(0);`;

/** Pages that do not want the question to be answered, by what they do as soon as it is there. */
const HOSTILE = {
  removes: ALL_THE_TIME(`${OURS}.forEach((host) => host.remove())`),
  'removes at once': `const remove = () => ${OURS}.forEach((host) => host.remove()); new MutationObserver(remove).observe(document, { childList: true, subtree: true }); remove()`,
  hides: ALL_THE_TIME(`${OURS}.forEach((host) => { host.inert = true; host.style.cssText = 'display: none !important' })`),
  'raises itself': `addEventListener('toggle', (event) => event.stopImmediatePropagation(), true); const mine = document.body.appendChild(document.createElement('dialog'));
    mine.style.cssText = 'inset: 0; width: 100vw; height: 100vh; max-width: none; max-height: none; margin: 0';
    ${ALL_THE_TIME(`mine.close(); if (${OURS}.length) mine.showModal()`)}`,
} as const;

/** Covers us once, by everything that goes in front of other things, and dresses the page so that nothing of it shows. */
const COVER = `
  const cover = document.body.appendChild(document.createElement('p'));
  cover.popover = 'manual';
  cover.style.cssText = 'position: fixed; inset: 0; width: auto; height: auto; margin: 0; background: red; z-index: 2147483647';
  const style = document.head.appendChild(document.createElement('style'));
  style.textContent = '* { opacity: 0 !important; visibility: hidden !important; pointer-events: none !important; transform: scale(0) !important }';
  cover.showPopover();`;

/** Presses everything it can reach, by every kind of event a script can make. */
const FAKE = `
  for (const target of [...document.querySelectorAll(':not(a, #nav-search, #nav-search *)'), window, document, document.activeElement]) {
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'cancel', 'close', 'toggle'])
      target.dispatchEvent(new (type.startsWith('pointer') ? PointerEvent : MouseEvent)(type, { bubbles: true, composed: true, cancelable: true, clientX: 180, clientY: 500 }));
    for (const key of ['Enter', ' ', 'Escape'])
      for (const type of ['keydown', 'keyup']) target.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, composed: true, cancelable: true }));
    if (target instanceof HTMLElement && target.id !== '${APPLY.slice(1)}') target.click();
  }`;

const pages = Object.fromEntries(
  Object.entries({ ...HOSTILE, quiet: '' }).map(([name, script]) => {
    const page = listening(MAIN, APPLY, `globalThis.begin = () => { ${script} };`);
    return [name, { ...page, url: `https://www.amazon.co.jp/gc/redeem/ref=${encodeURIComponent(name)}` }];
  }),
);
const site = serveFixtures(Object.values(pages));

inBrowsers('the question in front of a page', { site, languages: ['ja'], viewport: { width: 360, height: 640 } }, ({ browser, t }) => {
  /** The page with a code in its box, its button pressed. */
  async function ask(name = 'quiet'): Promise<Tab> {
    const tab = await browser.openTab(pages[name]?.url);
    await tab.find('region', t('extensionName'));
    await tab.fill('#gc-redemption-input', 'ABCD-EF2HJK-LMNP');
    await tab.clickOn(APPLY);
    await tab.find('button', t('chargeStop'), { focused: true });
    return tab;
  }

  test('is a dialog with a name and a description; what is safe comes first, and Escape is safe', async () => {
    const tab = await ask();
    await tab.find('dialog', t('chargeTitle'), { description: t('chargeWhy') });
    expect((await tab.things()).filter(({ focused, role }) => focused && role === 'button').map(({ name }) => name)).toEqual([t('chargeStop')]);
    await tab.press('Tab');
    await tab.find('button', t('chargeAsked'), { focused: true });
    await tab.press('Escape');
    await tab.gone('dialog', t('chargeTitle'));
    expect(await tab.evaluate('[document.activeElement.id, heard.length].join()')).toBe(`${APPLY.slice(1)},0`);
  });

  test('can be answered at 320 px and at 200 % zoom', async () => {
    const tab = await ask();
    await tab.showOn({ width: 320, height: 256 });
    await tab.find('button', t('chargeStop'), { focused: true });
    await tab.click('button', t('chargeAll'));
    for (const statement of [t('chargeKnows'), t('chargeSpend'), t('chargeNobody')]) await tab.find('checkbox', statement, { checked: true });
    await tab.click('checkbox', t('chargeNobody'));
    await tab.find('button', t('chargeProceed'), { disabled: true });
    await tab.click('checkbox', t('chargeNobody'));
    await tab.find('button', t('chargeProceed'), { disabled: false });
    await tab.click('button', t('chargeProceed'));
    await tab.find('heading', t('afterChargedTitle'));
    expect(await tab.evaluate(heard('submit'))).toBe('1');
  });

  test('comes back in front of what covers it, whatever the page’s styles say', async () => {
    const tab = await ask();
    await tab.evaluate(`{ ${COVER} }`);
    await expect
      .poll(async () => {
        await tab.click('button', t('chargeAll'));
        return tab.has('button', t('chargeProceed'), { disabled: false });
      })
      .toBe(true);
    await tab.click('button', t('chargeProceed'));
    await expect.poll(() => tab.evaluate(heard('submit'))).toBe('1');
  });

  test('is not answered by anything a script can press', async () => {
    const tab = await ask();
    await tab.evaluate(`{ ${FAKE} }`);
    await tab.find('button', t('chargeProceed'), { disabled: true });
    expect(await tab.evaluate(heard('submit'))).toBe('0');
    await tab.click('button', t('chargeStop'));
    await tab.gone('dialog', t('chargeTitle'));
    expect(await tab.evaluate(heard('submit'))).toBe('0');
  });

  describe('on a page that does not let it stand, the browser itself asks', () => {
    test.each(Object.keys(HOSTILE))('%s: the page gets nothing but what the person types there', async (name) => {
      const tab = await ask(name);
      const answered = tab.answerPrompt('');
      await tab.evaluate('begin()');
      const asked = await answered;
      expect(asked).toContain(t('browserQuestion'));
      expect(asked).toContain(t('chargeNobody'));
      expect(await tab.evaluate('heard.join()')).toBe('');

      await tab.evaluate(`document.querySelector('${APPLY}').scrollIntoView()`);
      const again = tab.answerPrompt(t('browserQuestionWord'));
      await tab.clickOn(APPLY);
      await again;
      await expect.poll(() => tab.evaluate(heard('click', 'submit'))).toBe('1,1');
      await tab.close();
    });
  });

  test('Escape in the browser’s own question is the safe answer as well', async () => {
    const tab = await ask('removes');
    const answered = tab.answerPrompt(null);
    await tab.evaluate('begin()');
    await answered;
    await tab.clickOn('#gc-redemption-input');
    expect(await tab.evaluate('heard.join()')).toBe('');
  });
});
