import { expect, test } from 'vitest';
import { someCodes } from '../support/codes.ts';
import { expectHeld, guardsStandIn, heard } from './code-guard/guarded-tab.ts';
import { page } from './code-guard/pages.ts';
import { inBrowsers } from './support/in-browsers.ts';
import { servePage, together } from './support/site.ts';

const [CODE = ''] = someCodes(1);
/** As wide as the frame, so that a click on the middle of the frame is a click into it. */
const FIELD = '<input id="field" aria-label="ひとこと" style="width: 95%; height: 30px">';

/** A frame's own address tells it from the page around it, which has a field of the same name. */
const OUTER = page(`<p>外側</p><iframe id="frame" src="https://inner.example/" title="枠" width="400" height="120"></iframe>`);
const INNER = page(`${FIELD} <button id="send" onclick="globalThis.sent = [...(globalThis.sent ?? []), field.value]">送る</button>`);

/** Frames with no address of their own, made by the page's script when it is already running. */
const MADE = page(
  `<div id="place"></div><script>
    const inner = ${inScript(page(FIELD))};
    for (const [id, make] of Object.entries({
      blank: (frame) => { place.append(frame); frame.contentDocument.open(); frame.contentDocument.write(inner); frame.contentDocument.close(); },
      srcdoc: (frame) => { frame.srcdoc = inner; place.append(frame); },
      sandboxed: (frame) => { frame.sandbox = 'allow-scripts allow-forms'; frame.srcdoc = inner.replace('</body>', '<script>addEventListener("input", () => parent.postMessage(field.value, "*"))<\\/script></body>'); place.append(frame); },
    })) {
      const frame = document.createElement('iframe');
      Object.assign(frame, { id, title: id, width: 400, height: 60 });
      make(frame);
    }
    globalThis.told = '';
    addEventListener('message', ({ data }) => { told = data; });
  </script>`,
);

/** A page's source as a script of another page can hold it. */
function inScript(source: string): string {
  return JSON.stringify(source).replaceAll('</', '<\\/');
}

const SHADOW = page(
  `<site-form></site-form><script>
    customElements.define('site-form', class extends HTMLElement {
      constructor() { super(); this.attachShadow({ mode: 'open' }).innerHTML = '<label>ひとこと <input id="field"></label> <button id="send">送る</button>'; }
    });
    const inside = document.querySelector('site-form').shadowRoot;
    globalThis.sent = [];
    inside.querySelector('button').addEventListener('click', () => sent.push(inside.querySelector('input').value));
  </script>`,
);

/** Everything a page's script can override that a guard could ask, made to lie or to throw. */
const OVERRIDING = page(
  `${FIELD}<script>addEventListener('paste', (event) => event.preventDefault() || stolen.push('paste'), true);</script>`,
  `<script>
    globalThis.stolen = [];
    const steal = (name) => function () { stolen.push(name + [...arguments].join() + this); throw new Error('trap ' + name); };
    Event.prototype.preventDefault = Event.prototype.stopImmediatePropagation = Event.prototype.stopPropagation = Event.prototype.composedPath = steal('Event');
    Object.defineProperty(Event.prototype, 'isTrusted', { get: () => false });
    DataTransfer.prototype.getData = steal('getData');
    EventTarget.prototype.addEventListener = new Proxy(EventTarget.prototype.addEventListener, { apply: (f, self, args) => Reflect.apply(f, self, args) });
    EventTarget.prototype.dispatchEvent = HTMLElement.prototype.focus = HTMLDialogElement.prototype.showModal = Element.prototype.attachShadow = steal('method');
    String.prototype.matchAll = String.prototype.replace = String.prototype.slice = RegExp.prototype.exec = RegExp.prototype.test = steal('text');
    globalThis.MutationObserver = globalThis.WeakMap = globalThis.Set = class { constructor() { throw new Error('trap'); } };
    document.execCommand = steal('execCommand');
  </script>`,
);

const REWRITE = `document.open(); document.write(${JSON.stringify(page(FIELD))}); document.close();`;

const site = together(
  servePage('outer.example', OUTER),
  servePage('inner.example', INNER),
  servePage('made.example', MADE),
  servePage('shadow.example', SHADOW),
  servePage('overriding.example', OVERRIDING),
  servePage('rewriting.example', page('<p>まもなく</p>')),
);

inBrowsers('a code in places that are hard to reach', { languages: ['ja'], site }, ({ browser, t }) => {
  test('a frame of another site that is reached with the keyboard, no pointer near it', async () => {
    await browser.copy(CODE);
    const tab = await browser.openTab('https://outer.example/');
    const frame = await tab.frame('inner.example');
    await tab.press('Tab');
    await expect.poll(() => frame.evaluate('document.activeElement.id')).toBe('field');
    await guardsStandIn(browser, 2);
    await tab.paste();
    await expectHeld(tab, t, [CODE]);
    expect(await frame.evaluate('field.value')).toBe('');
  });

  test('a frame of another site: asked about in the page by the frame’s own name, let in once, or not at all', async () => {
    await browser.copy(CODE);
    const tab = await browser.openTab('https://outer.example/');
    const frame = await tab.frame('inner.example');
    const paste = async () => {
      await frame.clickOn('#field');
      await guardsStandIn(browser, 2);
      await expect.poll(() => frame.evaluate('document.hasFocus() && document.activeElement.id')).toBe('field');
      await tab.paste();
      await tab.find('heading', t('guardCodeTitle'));
    };
    await paste();
    expect(await tab.text()).toContain('inner.example');
    // What README's limits say: a script that listened on the frame's window before we were called there hears of the paste first …
    const heardFirst = (await heard(frame)).filter(({ read }) => read.includes(CODE)).map(({ type }) => type);
    expect(heardFirst).toEqual(['paste']);
    // … while everything after that, its document and its fields, hears nothing.
    expect(await frame.evaluate('field.value')).toBe('');
    await tab.click('button', t('guardStop'));
    await tab.click('button', t('guardKeepClipboard'));
    await tab.gone('heading', t('guardStoppedTitle'));
    expect(await frame.evaluate('field.value')).toBe('');

    await paste();
    await tab.click('button', t('guardProceed'));
    await expect.poll(() => frame.evaluate('field.value')).toBe(CODE);
    await frame.clickOn('#send');
    await expect.poll(() => frame.evaluate('sent')).toEqual([CODE]);
  });

  test('frames without an address of their own, made by a script, one of them shut in a sandbox', async () => {
    await browser.copy(CODE);
    const tab = await browser.openTab('https://made.example/');
    // Each as a person reaches it; one that is still loading gets its guards when it has loaded.
    for (const id of ['blank', 'srcdoc', 'sandboxed']) await tab.hoverOver(`#${id}`);
    await guardsStandIn(browser, 4);
    for (const id of ['blank', 'srcdoc']) {
      const inside = `document.getElementById('${id}').contentWindow`;
      await tab.clickOn(`#${id}`);
      await expect.poll(() => tab.evaluate(`${inside}.document.activeElement.id`)).toBe('field');
      await tab.paste();
      await tab.find('heading', t('guardCodeTitle'));
      expect(await tab.evaluate(`${inside}.field.value`)).toBe('');
      await tab.click('button', t('guardProceed'));
      await expect.poll(() => tab.evaluate(`${inside}.field.value`)).toBe(CODE);
    }
    await tab.clickOn('#sandboxed');
    await expect.poll(() => tab.evaluate('document.activeElement.id')).toBe('sandboxed');
    await tab.paste();
    await tab.find('heading', t('guardCodeTitle'));
    expect(await tab.evaluate('told')).toBe('');
    await tab.click('button', t('guardProceed'));
    await expect.poll(() => tab.evaluate('told')).toBe(CODE);
  });

  test('an open shadow root: pasted, and typed', async () => {
    await browser.copy(CODE);
    const tab = await browser.openTab('https://shadow.example/');
    await tab.clickOn('#field');
    await tab.paste();
    await expectHeld(tab, t, [CODE]);
    await tab.click('button', t('guardStop'));
    await tab.click('button', t('guardKeepClipboard'));
    await tab.gone('heading', t('guardStoppedTitle'));
    await tab.type(CODE);
    await tab.clickOn('#send');
    await tab.find('heading', t('guardCodeTitle'));
    expect(await tab.evaluate('sent')).toEqual([]);
    await tab.click('button', t('guardProceed'));
    await expect.poll(() => tab.evaluate('sent')).toEqual([CODE]);
  });

  test('a page that overrides all it can: nothing of the code is in its reach', async () => {
    await browser.copy(CODE);
    const tab = await browser.openTab('https://overriding.example/');
    await tab.clickOn('#field');
    await tab.paste();
    await tab.find('heading', t('guardCodeTitle'));
    expect(await tab.evaluate('stolen')).toEqual([]);
    await tab.click('button', t('guardStop'));
    await tab.gone('heading', t('guardCodeTitle'));
    expect(await tab.evaluate('stolen.join() + field.value')).not.toContain(CODE);
  });

  test('a page that writes itself anew takes our listeners away, and gets them back before anything can be done there', async () => {
    await browser.copy(CODE);
    const tab = await browser.openTab('https://rewriting.example/');
    await tab.evaluate(REWRITE);
    await tab.clickOn('#field');
    await tab.paste();
    await tab.find('heading', t('guardCodeTitle'));
    // What README's limits say: a script that was written into the page listens earlier, and hears of the paste first; nothing else does.
    const heardFirst = (await heard(tab)).filter(({ read }) => read.includes(CODE)).map(({ type }) => type);
    expect(heardFirst).toEqual(['paste']);
    await tab.click('button', t('guardStop'));
    await tab.gone('heading', t('guardCodeTitle'));
    expect(await tab.evaluate('field.value')).toBe('');
  });
});
