import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { BenchBrowser } from './browser.ts';

/** Made up, in the form of a claim code. */
const CODE = 'AQHT-QXYRNM-3FKD';
const REDEMPTION = 'https://www.amazon.co.jp/gc/redeem';
const REDEMPTION_PAGE = readFileSync(new URL('../../../tests/pages/amazon-redeem/hit-jp-main.html', import.meta.url), 'utf8');
const FORM = 'https://form.example/';

/**
 * Runs in the page: says when what is looked for is on the screen, by the first frame after the one in which it is there.
 * The host of a closed shadow root looks like an element with nothing in it that takes up room, or is met at the centre, all the same.
 */
const PAINTED = `
  const isHost = (element) => element?.localName === 'div' && !element.hasChildNodes();
  const isTall = (element) => element?.getBoundingClientRect().height > 20;
  const painted = (isThere) => new Promise((resolve) => {
    const look = () => (isThere() ? requestAnimationFrame(() => resolve(performance.now())) : requestAnimationFrame(look));
    look();
  });
  const atCentre = () => document.elementFromPoint(innerWidth / 2, innerHeight / 2);
`;

const BANNER = `${PAINTED} globalThis.shown = painted(() => [...document.querySelectorAll('html > div, body > div')].some((element) => isHost(element) && isTall(element)));`;
const STATIC = `${PAINTED} globalThis.shown = painted(() => isTall(document.getElementById('static')));`;

const FORM_PAGE = `<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>お問い合わせ</title><style>main{height:90vh}</style></head><body><main><h1>お問い合わせ</h1><form><input id="field"><button>送信</button></form></main><dialog id="own"><p>よろしいですか。</p><button>はい</button></dialog></body></html>`;
const pasting = (isThere: string) => `${PAINTED}
  addEventListener('keydown', (event) => { if (event.code === 'KeyV' && event.ctrlKey) globalThis.pressedAt = event.timeStamp; }, true);
  globalThis.shown = painted(() => ${isThere});`;
const GUARD = pasting('isHost(atCentre())');
const OWN = `${pasting(`atCentre()?.closest('#own')`)} addEventListener('paste', (event) => { event.preventDefault(); document.getElementById('own').showModal(); });`;

export type Latency = { readonly name: string; readonly ours: readonly number[]; readonly reference: readonly number[] };

/** From DOMContentLoaded to the banner on Amazon's redemption page, next to an element of the page itself. */
export async function bannerLatency(ours: BenchBrowser, empty: BenchBrowser, times: number): Promise<Latency> {
  const withStatic = REDEMPTION_PAGE.replace(/<body[^>]*>/, '$&<div id="static" style="height:60px;background:#eef">お知らせ</div>');
  const since = (browser: BenchBrowser, html: string, script: string) =>
    timed(browser, { url: REDEMPTION, html }, script, (page) =>
      page.evaluate("shown.then((at) => at - performance.getEntriesByType('navigation')[0].domContentLoadedEventStart)"),
    );
  return inTurns(
    'banner',
    times,
    () => since(ours, REDEMPTION_PAGE, BANNER),
    () => since(empty, withStatic, STATIC),
  );
}

/** From the press that pastes a code to the question, next to a dialog that the page itself shows on paste. */
export async function dialogLatency(ours: BenchBrowser, empty: BenchBrowser, times: number): Promise<Latency> {
  for (const browser of [ours, empty]) await copyCode(browser);
  const since = (browser: BenchBrowser, script: string) =>
    timed(browser, { url: FORM, html: FORM_PAGE }, script, async (page) => {
      await page.focus('#field');
      await page.keyboard.press('Control+V');
      return page.evaluate('shown.then((at) => at - pressedAt)');
    });
  return inTurns(
    'dialog',
    times,
    () => since(ours, GUARD),
    () => since(empty, OWN),
  );
}

async function inTurns(name: string, times: number, ours: () => Promise<number>, reference: () => Promise<number>): Promise<Latency> {
  const latency = { name, ours: [] as number[], reference: [] as number[] };
  for (let time = 0; time < times; time += 1) {
    latency.reference.push(await reference());
    latency.ours.push(await ours());
  }
  return latency;
}

async function timed(browser: BenchBrowser, page: { url: string; html: string }, script: string, measure: (tab: Page) => Promise<unknown>): Promise<number> {
  const tab = await browser.openAsIf({ ...page, html: page.html.replace(/<head[^>]*>/, `$&<script>{${script}}</script>`) });
  tab.setDefaultTimeout(20_000);
  const milliseconds = await Promise.race([measure(tab), tab.waitForTimeout(20_000)]);
  if (typeof milliseconds !== 'number') throw new Error(`${browser.candidate.name}: what was waited for did not come up on ${page.url}`);
  await tab.close();
  return milliseconds;
}

async function copyCode(browser: BenchBrowser): Promise<void> {
  const tab = await browser.open({
    url: 'http://notes.example/',
    html: `<!doctype html><meta charset="utf-8"><title>Notes</title><textarea>${CODE}</textarea>`,
  });
  await tab.focus('textarea');
  await tab.keyboard.press('Control+A');
  await tab.keyboard.press('Control+C');
  await tab.close();
}
