import { beforeAll, expect, test } from 'vitest';
import { someCodes } from '../../support/codes.ts';
import { inBrowsers } from '../support/in-browsers.ts';
import { servePage, together } from '../support/site.ts';
import type { Tab } from '../support/tab.ts';
import { addressOf, LURE, serveHostile } from './pages/lure.ts';
import { PROBE } from './pages/probe.ts';

const [CODE = ''] = someCodes(1);
const QUIET = `<!doctype html><html lang="ja"><meta charset="utf-8"><title>献立</title><body><p>今日は煮物です。<span hidden>下書き</span></p>
  <form><label>ひとこと <input id="field"></label> <button type="button" id="send">送る</button></form><iframe src="about:blank" title="枠"></iframe></body></html>`;
const site = together(servePage('quiet.example', QUIET), serveHostile([{ trick: 'lure', html: LURE.html }]));

/** What a person's own doing makes happen on any page. */
const BY_HAND = /^event (?:focus|blur|focusin|focusout|selectionchange)$|^performance (?:largest-contentful-paint|layout-shift)|favicon/;

type Seen = { readonly before: readonly string[]; readonly passing: readonly string[]; readonly [what: string]: unknown };

inBrowsers('a page that looks for us', { languages: ['ja'], site }, ({ browser, name, t }) => {
  beforeAll(() => browser.beforeEveryPage(PROBE));

  const look = async (tab: Tab): Promise<Seen> => JSON.parse(await tab.evaluate<string>('look()'));
  const found = ({ before }: Seen) => before.filter((note) => !BY_HAND.test(note));

  test('finds nothing while a person reads, types, pastes and sends there', async () => {
    const tab = await browser.openTab('https://quiet.example/');
    // Chromium's driver points at elements by a script in the page's own world, which the page would hear.
    if (name === 'firefox') await tab.hoverOver('iframe');
    await browser.copy('こんにちは');
    await tab.click('textbox', 'ひとこと');
    await tab.type('abc');
    await tab.paste();
    await expect.poll(() => tab.evaluate('field.value')).toBe('abcこんにちは');
    await tab.press('Tab');
    await tab.click('button', '送る');
    expect((await tab.report())?.verdict.level).toBe('none');
    const seen = await look(tab);
    expect(found(seen)).toEqual([]);
    expect(seen).toMatchObject({
      globals: ['0'],
      symbols: [],
      onDocument: ['location'],
      beside: 'HEAD,BODY',
      inBody: 3,
      styles: [0, 0, 0],
      attributes: 'lang|',
      frames: [1, 1],
    });
    expect(seen).toMatchObject({ raised: 0, unknown: 0, name: '', stores: [0, 0, ''], navigator: [], resources: [], animations: 0, stack: false });
    // No event was held up, done again or made up; nobody of ours is behind one.
    const passed = seen.passing.filter((event) => !/^(?:pointer|mouse)/.test(event));
    expect(passed).toEqual(passed.map((event) => event.replace(/^(\w+),.*$/, '$1,true,false,false,3,false')));
    await tab.close();
  });

  test('knows no more by asking for our files, or for our messages, than of an extension that does not exist', async () => {
    const tab = await browser.openTab('https://quiet.example/');
    const ours = new URL(await browser.addressOf('popup'));
    const nobody = new URL(ours.href.replace(ours.host, name === 'chromium' ? 'abcdefghijklmnopabcdefghijklmnop' : '01234567-89ab-4cde-8f01-23456789abcd'));
    const files = ['manifest.json', 'src/popup/index.html', 'src/content/gate.js', 'src/content/main.js', 'icons/icon-16.png', '_locales/ja/messages.json', ''];
    const ask = (root: string) => `(async () => {
      const say = (act) => Promise.race([new Promise(act).catch((error) => error.name), new Promise((resolve) => setTimeout(resolve, 3_000, 'no answer'))]);
      const answers = [];
      for (const file of ${JSON.stringify(files)}) {
        const url = ${JSON.stringify(root)} + file;
        answers.push(await say((done) => done(fetch(url).then(({ status }) => status))));
        for (const [tag, where] of [['img', 'src'], ['script', 'src'], ['link', 'href']])
          answers.push(await say((done) => {
            const element = document.createElement(tag);
            Object.assign(element, { rel: 'stylesheet', onload: () => done('loaded'), onerror: () => done('refused') });
            element[where] = url;
            document.head.append(element);
          }));
      }
      answers.push(await say((done) => done(globalThis.chrome?.runtime ? chrome.runtime.sendMessage(new URL(${JSON.stringify(root)}).host, {}) : 'no way to send')));
      return answers.join();
    })()`;
    const asked = await tab.evaluate<string>(ask(`${ours.origin === 'null' ? `${ours.protocol}//${ours.host}` : ours.origin}/`));
    expect(asked).toBe(await tab.evaluate<string>(ask(`${nobody.protocol}//${nobody.host}/`)));
    expect(asked).not.toContain('loaded');
    await tab.close();
  });

  test('once a warning is shown it can know that something is there, and no more: not what it says, nor where a person presses', async () => {
    const tab = await browser.openTab(addressOf('lure'));
    await tab.settled('caution');
    await expect.poll(async () => found(await look(tab))).toContain('node DIV in HTML');
    expect(found(await look(tab)).filter((note) => note !== 'attribute style on DIV')).toEqual(['node DIV in HTML']);
    expect(await look(tab)).toMatchObject({ globals: [], beside: 'HEAD,BODY,DIV', styles: [1, 0, 0], raised: 0, resources: [], navigator: [], stack: false });
    const read = "document.querySelector('html > div')";
    expect(
      await tab.evaluate(`[${read}.shadowRoot, ${read}.textContent, ${read}.innerText, ${read}.childNodes.length, ${read}.attributes.length].join()`),
    ).toBe(',,,0,1');
    await tab.close();
  });

  test('once a code was held it can know that a paste did not come, and that something took the focus: nothing else', async () => {
    const tab = await browser.openTab('https://quiet.example/');
    await browser.copy(CODE);
    await tab.clickOn('#field');
    await tab.paste();
    await tab.find('heading', /ギフト/);
    // The safe answer, then the note that nothing was handed over.
    await tab.press('Escape');
    await tab.find('heading', t('guardStoppedTitle'));
    await tab.press('Escape');
    await expect.poll(async () => (await look(tab)).beside).toBe('HEAD,BODY');
    expect((await look(tab)).passing.filter((event) => /paste|input/.test(event))).toEqual([]);
    await tab.close();
  });
});
