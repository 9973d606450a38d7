import { expect, test } from 'vitest';
import { someCodes } from '../support/codes.ts';
import { expectHeld, guardsStandIn } from './code-guard/guarded-tab.ts';
import { page } from './code-guard/pages.ts';
import type { GuardBrowser } from './support/browser.ts';
import { inBrowsers } from './support/in-browsers.ts';
import { servePage, together } from './support/site.ts';

const [CODE = ''] = someCodes(1);
const FIELD = page('<input id="field" aria-label="ひとこと"> <button id="send" onclick="globalThis.sent = field.value">送る</button>');
const AROUND = page('<p id="outside">外側</p><iframe id="frame" src="https://inner.example/" title="枠" width="400" height="120"></iframe>');
/** Stands still for longer than anybody waits, once it is told to. */
const HANGING = page('<p>枠</p><script>onmessage = () => { for (const end = Date.now() + 6_000; Date.now() < end; ); }</script>');
const BESIDE = page(
  '<iframe id="hanging" src="https://hanging.example/" title="枠"></iframe><iframe src="https://inner.example/" title="枠" width="400" height="120"></iframe>',
);

const site = together(
  servePage('form.example', FIELD),
  servePage('around.example', AROUND),
  servePage('inner.example', FIELD),
  servePage('hanging.example', HANGING),
  servePage('beside.example', BESIDE),
  servePage('late.example', FIELD),
);

/** Has the background refused whatever it wants to bring into a page, or no longer; counts from then on what it was asked for. */
function refuseToBring(browser: GuardBrowser, isRefusing: boolean): Promise<void> {
  return browser.inBackground(`(() => {
    const { scripting } = chrome;
    const executeScript = (self.executeScript ??= scripting.executeScript.bind(scripting));
    self.askedFor = 0;
    scripting.executeScript = (injection) => {
      if (injection.files) self.askedFor += 1;
      return injection.files && ${isRefusing} ? Promise.reject(new Error('not now')) : executeScript(injection);
    };
  })()`);
}

const askedFor = (browser: GuardBrowser) => expect.poll(() => browser.inBackground<number>('self.askedFor'), { timeout: 5_000 });

inBrowsers('what could not be brought into a page is asked for again', { languages: ['ja'], site }, ({ browser, t }) => {
  test('a paste that nobody could ask about stays away from the page, and is asked about when it is made again', async () => {
    await browser.copy(CODE);
    const tab = await browser.openTab('https://form.example/');
    await tab.clickOn('#field');
    await refuseToBring(browser, true);
    await tab.paste();
    await askedFor(browser).toBeGreaterThan(0);
    expect(await tab.evaluate('field.value')).toBe('');
    await refuseToBring(browser, false);
    await tab.paste();
    await expectHeld(tab, t, [CODE]);
    await tab.click('button', t('guardProceed'));
    await expect.poll(() => tab.evaluate('field.value')).toBe(CODE);
  });

  test('the guards of a field, as the person goes on in it', async () => {
    const tab = await browser.openTab('https://form.example/');
    await refuseToBring(browser, true);
    await tab.clickOn('#field');
    await askedFor(browser).toBe(1);
    await refuseToBring(browser, false);
    await tab.type(CODE);
    await tab.clickOn('#send');
    await tab.find('heading', t('guardCodeTitle'));
    expect(await tab.evaluate('globalThis.sent ?? null')).toBeNull();
  });

  test('those of a frame of another site, when the person comes to it again', async () => {
    // A pointer that rests where the frame will be may reach it before the click does.
    await refuseToBring(browser, true);
    const tab = await browser.openTab('https://around.example/');
    const frame = await tab.frame('inner.example');
    await frame.clickOn('#field');
    await askedFor(browser).toBeGreaterThan(0);
    await refuseToBring(browser, false);
    await tab.clickOn('#outside');
    await frame.clickOn('#field');
    await guardsStandIn(browser, 2);
  });

  test('but not because a page says that its frame has loaded', async () => {
    const tab = await browser.openTab('https://around.example/');
    const frame = await tab.frame('inner.example');
    await frame.clickOn('#field');
    await guardsStandIn(browser, 2);
    await refuseToBring(browser, false);
    await tab.evaluate(`Array.from({ length: 100 }, () => frame.dispatchEvent(new Event('load'))).length`);
    await tab.evaluate(`new Promise((done) => { frame.onload = () => done(null); frame.src = 'https://inner.example/?again'; })`);
    // One that the browser tells of does, once or, with the pointer on its way, twice.
    await askedFor(browser).toBeGreaterThan(0);
    await askedFor(browser).toBeLessThan(5);
  });

  test('and a hundred frames that a page brings the focus to are reached together', async () => {
    const tab = await browser.openTab('https://around.example/');
    await refuseToBring(browser, false);
    await tab.evaluate(
      `Array.from({ length: 100 }, () => { const made = document.createElement('iframe'); document.body.append(made); made.focus(); }).length`,
    );
    await guardsStandIn(browser, 102);
    await askedFor(browser).toBeLessThan(5);
  });

  test('a frame that hangs holds up none of the others, nor those that come later', async () => {
    await browser.copy(CODE);
    await refuseToBring(browser, false);
    const tab = await browser.openTab('https://beside.example/');
    const inner = await tab.frame('inner.example');
    await tab.evaluate(`hanging.contentWindow.postMessage('hang', '*')`);
    await inner.clickOn('#field');
    await askedFor(browser).toBeGreaterThan(0);
    await tab.evaluate(
      `new Promise((done) => { const late = document.createElement('iframe'); Object.assign(late, { src: 'https://late.example/', width: 400, onload: () => done(null) }); document.body.append(late); })`,
    );
    const late = await tab.frame('late.example');
    await late.clickOn('#field');
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    await tab.paste();
    await tab.find('heading', t('guardCodeTitle'));
    expect(await late.evaluate('field.value')).toBe('');
  });
});
