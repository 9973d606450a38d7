import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { fixture } from '../support/fixtures.ts';
import { eventually } from './support/eventually.ts';
import { inBrowsers } from './support/in-browsers.ts';
import { serveFixtures, servePage, together } from './support/site.ts';
import type { Tab } from './support/tab.ts';

const SHOP = fixture('code-buyback/hit-wp-home');
const FORM = fixture('code-buyback/hit-handmade-table-form');
const REDEEM = fixture('amazon-redeem/hit-jp-main');
const BLOG = fixture('code-buyback/miss-personal-blog');
const ENTRANCE = 'https://entrance.example/';
const entrance = `<!doctype html><html lang="ja"><meta charset="utf-8"><title>入口</title>
  <article><h1>入口</h1>${'<p>今日も一日、窓ぎわで寝ていました。起きてから少しだけ庭を見て、また寝ました。</p>'.repeat(12)}</article>
  <button id="small" onclick="open('${FORM.url}', 'small', 'width=420,height=520')">小さな窓で開く</button>`;
/** The smallest file every browser takes for a PDF. */
const PDF = Buffer.from(
  '%PDF-1.1\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj 3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF',
);
const saved = (name: string, content: string) => {
  const path = join(tmpdir(), `gift-card-guard-${name}`);
  writeFileSync(path, content);
  return pathToFileURL(path).href;
};
const SAVED = saved('saved.html', SHOP.html);
const ARCHIVE = saved(
  'saved.mhtml',
  `From: <Saved by Blink>\nSnapshot-Content-Location: ${SHOP.url}\nMIME-Version: 1.0\nContent-Type: multipart/related; type="text/html"; boundary="b"\n\n--b\nContent-Type: text/html\nContent-Location: ${SHOP.url}\n\n<p>ギフト券の買取</p>\n--b--\n`,
);

const site = together(
  serveFixtures([SHOP, FORM, REDEEM, BLOG]),
  (url) => (url.hostname === 'papers.example' ? { body: PDF, type: 'application/pdf' } : null),
  servePage('entrance.example', entrance),
);

inBrowsers('special places', { languages: ['ja'], site }, ({ browser, name, t }) => {
  const isFirefox = name === 'firefox';

  /** What the popup says of a page nobody can look at; the button says it from then on. */
  async function reasonOn(tab: Tab): Promise<string> {
    const popup = await tab.openPopup();
    await popup.find('heading', t('popupUnreachableTitle'));
    await popup.find('link', t('unreachableCopy'));
    const text = await popup.text();
    await popup.close();
    await expect.poll(async () => (await tab.badge()).title).toBe(`${t('extensionName')} — ${t('popupUnreachableTitle')}`);
    expect((await tab.badge()).text).toBe('');
    return text;
  }

  test('where nobody can look the popup says so, with the reason, and leads to what can be done', async () => {
    // Chromium does not even say which of its own pages it is.
    const places: [string, string][] = [
      [browser.ownPage, t(isFirefox ? 'unreachableBrowser' : 'popupUnreachable')],
      ['https://papers.example/list', t(isFirefox ? 'popupUnreachable' : 'unreachableDocument')],
      ['https://papers.example/list.pdf', t('unreachableDocument')],
      [SAVED, t('unreachableFile')],
      ...(isFirefox ? [] : [[ARCHIVE, t('unreachableFile')] as [string, string]]),
      [`view-source:${SHOP.url}`, t(isFirefox ? 'unreachableSource' : 'popupUnreachable')],
      ...(isFirefox ? [[`about:reader?url=${encodeURIComponent(ENTRANCE)}`, t('unreachableReader')] as [string, string]] : []),
    ];
    for (const [place, reason] of places) {
      const tab = await browser.openTab();
      await tab.open(place).catch(() => undefined);
      expect(await reasonOn(tab), place).toContain(reason);
      await tab.close();
    }
  });

  test('a small window that a page opens is warned in, and the page that opened it is left alone', async () => {
    const tab = await browser.openTab(ENTRANCE);
    await tab.clickOn('#small');
    const small = await browser.tabAt(new URL(FORM.url).pathname);
    await small.find('button', t('alertLeave'));
    await small.close();
    expect((await tab.report())?.verdict.level).toBe('none');
    await tab.close();
  });

  test('back and forward, the button says again what each page is', async () => {
    const tab = await browser.openTab(SHOP.url);
    await tab.settled('caution');
    await tab.asOurScript('globalThis.isFromBefore = true');
    await tab.open(BLOG.url);
    await expect.poll(async () => (await tab.badge()).text).toBe('');
    await tab.back();
    await expect.poll(async () => (await tab.badge()).text).toBe('!');
    await tab.find('button', t('alertLeave'));
    // Taken out of the browser's memory as it was left, not loaded anew; a Chromium that Playwright drives has no such memory.
    if (isFirefox) expect(await tab.asOurScript('globalThis.isFromBefore')).toBe(true);
    await tab.forward();
    await expect.poll(async () => (await tab.badge()).text).toBe('');
    expect(await tab.settled('none')).not.toBeNull();
    await tab.close();
  });

  test('a tab that was put aside and comes back is judged as any other', async () => {
    const tab = await browser.openTab(SHOP.url);
    await tab.settled('caution');
    const other = await browser.openTab(BLOG.url);
    await other.settled('none');
    // Chromium gives a tab that was put aside another id.
    await browser.inBackground(`(async () => {
      const [{ id }] = await chrome.tabs.query({ url: '${new URL(SHOP.url).origin}/*' });
      await chrome.tabs.discard(id);
      const [aside] = await chrome.tabs.query({ discarded: true });
      if (aside === undefined) throw new Error('the tab was not put aside');
      await chrome.action.setBadgeText({ tabId: aside.id, text: '' });
      await chrome.tabs.update(aside.id, { active: true });
    })()`);
    const badge = `chrome.tabs.query({ url: '${new URL(SHOP.url).origin}/*' }).then(([tab]) => (tab ? chrome.action.getBadgeText({ tabId: tab.id }) : ''))`;
    expect(await eventually(async () => (await browser.inBackground<string>(badge)) || undefined)).toBe('!');
    await other.close();
    await browser.inBackground(`chrome.tabs.query({ url: '${new URL(SHOP.url).origin}/*' }).then((tabs) => chrome.tabs.remove(tabs.map(({ id }) => id)))`);
  });

  test('in a private window the verdict is the same, and nothing is kept, whatever is chosen', async () => {
    const kept = () =>
      browser.inBackground<string>(
        `Promise.all(['local', 'sync'].map((area) => chrome.storage[area].get(null))).then(([{ rules, ...local }, sync]) => JSON.stringify([local, sync]))`,
      );
    await browser.choose({ history: 'on' });
    const tab = await browser.openPrivateTab(SHOP.url);
    // What goes on without anybody's doing is over: the organisation's policy was asked for, and other devices were told of the choice.
    await expect.poll(kept, { timeout: 20_000 }).toMatch(/"policy":.*"settings\.0":/);
    const before = await kept();
    await tab.find('button', t('alertLeave'));
    expect((await tab.badge()).text).toBe('!');
    expect(await tab.has('button', t('alertTrust'))).toBe(false);
    await tab.click('button', t('alertClose'));
    await tab.gone('button', t('alertLeave'));
    await tab.open(REDEEM.url);
    await tab.click('button', t('bannerDismiss'));
    await tab.gone('button', t('bannerDismiss'));
    expect(await kept()).toBe(before);
  });
});
