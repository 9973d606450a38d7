import { expect, test } from 'vitest';
import { fixture } from '../support/fixtures.ts';
import { pause } from './support/eventually.ts';
import { inBrowsers } from './support/in-browsers.ts';
import { type Site, serveFixtures, servePage, together } from './support/site.ts';

const SHOP = fixture('code-buyback/hit-wp-home');
const LURE = 'アマゾンギフト券買取 換金率92%';
const PDF = [
  '%PDF-1.4',
  '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj',
  '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj',
  '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj',
  'trailer<</Root 1 0 R>>',
].join('\n');

/** Everything a page's script can override, made to throw; and a form whose fields take the names the DOM is read by. */
const HOSTILE = `
  <script>
    const traps = ['textContent', 'childNodes', 'firstChild', 'nextSibling', 'nodeType', 'nodeName', 'localName', 'tagName', 'shadowRoot', 'innerText', 'nodeValue', 'data'];
    for (const { prototype } of [Node, Element, HTMLElement, CharacterData, Text])
      for (const name of traps) {
        const known = Object.getOwnPropertyDescriptor(prototype, name);
        if (known?.configurable) Object.defineProperty(prototype, name, { configurable: true, get() { throw new Error('trap ' + name); } });
      }
    Element.prototype.getAttribute = Element.prototype.attachShadow = Document.prototype.createTreeWalker = () => { throw new Error('trap'); };
    globalThis.MutationObserver = globalThis.Promise = class { constructor() { throw new Error('trap'); } };
    Array.prototype.map = Array.prototype.push = String.prototype.replace = RegExp.prototype.exec = () => { throw new Error('trap'); };
  </script>
  <form>${['childNodes', 'firstChild', 'nodeType', 'getAttribute', 'nextSibling', 'localName', 'style', 'remove'].map((name) => `<input name="${name}">`).join('')}</form>`;

const bad: Site = together(
  servePage('nobody.example', `<!doctype html><title>${LURE}</title><script>onload = () => document.body.remove()</script>`),
  servePage(
    'frameset.example',
    `<html><head><title>${LURE}</title></head><frameset cols="*,*"><frame src="about:blank"><frame src="about:blank"></frameset></html>`,
  ),
  servePage('xml.example', { body: `<?xml version="1.0"?><note><to>${LURE}</to></note>`, type: 'application/xml' }),
  servePage('pdf.example', { body: PDF, type: 'application/pdf' }),
  servePage(
    'long.example',
    `<!doctype html><title>${LURE}</title><h1>${LURE}</h1><a href="/apply">買取の申し込み</a><button onclick="this.dataset.pressed = 'yes'">次へ</button>${`<p>${'とても長いページです。'.repeat(900)}</p>`.repeat(350)}`,
  ),
  servePage(
    'hostile.example',
    SHOP.html.replace(/<body[^>]*>/, (body) => body + HOSTILE),
  ),
);

inBrowsers('input that is broken or hostile', { languages: ['ja'], site: together(bad, serveFixtures([SHOP])) }, ({ browser, t, testOnce }) => {
  test.each(['nobody', 'frameset', 'xml', 'pdf'])('%s.example: the verdict is none or correct, there is no error, and the tab works on', async (name) => {
    const tab = await browser.openTab(`https://${name}.example/`);
    await pause(500);
    const level = (await tab.report())?.verdict.level ?? 'none';
    expect(name === 'nobody' || name === 'frameset' ? ['none', 'caution'] : ['none']).toContain(level);
    expect((await tab.badge()).text).toBe(level === 'none' ? '' : '!');
    expect(tab.errors).toEqual([]);
    await tab.open(SHOP.url);
    await tab.find('button', t('alertLeave'));
  });

  testOnce('a page of ten megabytes is judged by its beginning and stays usable', async () => {
    const tab = await browser.openTab('https://long.example/');
    // What a screen reader would be given of so long a page takes longer to hand over than the page to read.
    await tab.settled('caution');
    await expect.poll(async () => (await tab.badge()).text).toBe('!');
    await tab.clickOn('button');
    await expect.poll(() => tab.evaluate(`document.querySelector('button').dataset.pressed`)).toBe('yes');
    expect(tab.errors).toEqual([]);
    await tab.close();
  });

  test('a page that overrides all it can is judged all the same, and hears nothing of us', async () => {
    const tab = await browser.openTab('https://hostile.example/');
    await tab.find('button', t('alertLeave'));
    expect(tab.errors.filter((error) => !error.includes('trap'))).toEqual([]);
  });

  test('a page cannot trust another site, and unknown or malformed messages are refused', async () => {
    const tab = await browser.openTab(SHOP.url);
    await tab.find('button', t('alertLeave'));
    const ask = (message: object) =>
      tab.asOurScript<string>(
        `chrome.runtime.sendMessage(${JSON.stringify(message)}).then((answer) => JSON.stringify(answer ?? null), (error) => 'refused: ' + error.message)`,
      );
    expect(await ask({ name: 'trust-site', request: { host: 'www.amazon.co.jp' } })).toMatch(/refused: .*own site/);
    expect(await ask({ name: 'trust-site', request: { host: 5 } })).toMatch(/refused/);
    expect(await ask({ name: 'page-judged', request: { level: 'catastrophe' } })).toMatch(/refused/);
    expect(await ask({ name: 'page-judged', request: { level: 'none', extra: 1 } })).toMatch(/refused/);
    expect(await ask({ name: 'constructor', request: {} })).toBe('null');
    expect(await ask({ nonsense: true })).toBe('null');
    expect((await tab.badge()).text).toBe('!');
  });

  testOnce('rules that were corrupted in storage are put right before anything is judged by them', async () => {
    const damaged = `chrome.storage.local.get('rules').then(({ rules }) => ({ ...rules, text: rules.text.replace('買取', '買収') }))`;
    for (const rules of [damaged, '42', `chrome.storage.local.remove('rules').then(() => null)`]) {
      await browser.inBackground(`Promise.resolve(${rules}).then((rules) => chrome.storage.local.set({ rules }))`);
      const tab = await browser.openTab(SHOP.url);
      await tab.find('button', t('alertLeave'));
      await tab.close();
    }
    expect(await browser.inBackground(`chrome.storage.local.get('rules').then(({ rules }) => rules.text.includes('買収'))`)).toBe(false);
  });

  testOnce('settings that were corrupted in storage keep what is valid', async () => {
    const site = new URL(SHOP.url).hostname;
    const until = Date.now() + 86_400_000;
    const stored = {
      version: 'x',
      trustedSites: [null, { site: 'a b', since: 1, until }, { site, since: 1, until }, { site: 'x.example', since: '1' }],
      unknown: {},
    };
    await browser.store('local', { settings: stored });
    const tab = await browser.openTab(SHOP.url);
    await tab.settled('caution');
    expect(await tab.has('button', t('alertLeave'))).toBe(false);
    await browser.store('local', { settings: 'not even an object' });
    await tab.find('button', t('alertLeave'));
  });
});
