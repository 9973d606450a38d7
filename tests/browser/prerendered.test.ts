import process from 'node:process';
import { afterEach, describe, expect, test } from 'vitest';
import { fixture } from '../support/fixtures.ts';
import { UndrivenChromium } from './support/chromium/undriven.ts';
import { pause } from './support/eventually.ts';

const SHOP = fixture('code-buyback/hit-wp-home');
/** Says to the server how it was shown, when it is. */
const TELL = `<script>{
  const tell = () => fetch('/told?beforehand=' + (performance.getEntriesByType('navigation')[0].activationStart > 0));
  if (document.prerendering) { fetch('/told?ready=true'); document.addEventListener('prerenderingchange', tell); } else tell();
}</script>`;
/** A page that has the next one made ready, and goes there when the server lets it. */
const ENTRANCE = `<!doctype html><html lang="ja"><meta charset="utf-8"><title>入口</title><p>入口です</p>
  <script type="speculationrules">{ "prerender": [{ "urls": ["/next"], "eagerness": "immediate" }] }</script>
  <script>fetch('/wait').then(() => { location.href = '/next'; });</script>`;

const BADGE = `chrome.tabs.query({ url: 'http://entrance.example/*' }).then(([tab]) => chrome.action.getBadgeText({ tabId: tab.id }))`;
const LEVEL = `chrome.tabs.query({ url: 'http://entrance.example/*' })
  .then(([tab]) => chrome.tabs.sendMessage(tab.id, { name: 'page-report', request: {} }, { frameId: 0 })).then((report) => report.verdict.level, () => null)`;

/** Only Chromium makes whole pages ready beforehand. */
describe.skipIf(process.env['BROWSERS'] === 'firefox')('a page that is made ready before anybody opens it', () => {
  let browser: UndrivenChromium;
  afterEach(() => browser.close());

  test('is not judged, and leaves the button of the page in front alone, until it is opened', async () => {
    const told: string[] = [];
    let goOn: () => void = () => undefined;
    const mayGoOn = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    browser = await UndrivenChromium.start(async ({ pathname, search }) => {
      if (pathname === '/told') told.push(search);
      if (pathname === '/wait') await mayGoOn;
      if (pathname === '/next') return SHOP.html.replace('</body>', `${TELL}</body>`);
      return pathname === '/' ? ENTRANCE : '';
    });
    await browser.inBackground(`chrome.tabs.create({ url: 'http://entrance.example/' }).then(() => 0)`);
    await expect.poll(() => told, { timeout: 10_000 }).toEqual(['?ready=true']);
    await pause(800);
    expect(await browser.inBackground(BADGE)).toBe('');
    // Where there is nothing to say nobody answers.
    expect(await browser.inBackground(LEVEL)).toBeNull();
    goOn();
    await expect.poll(() => told).toContain('?beforehand=true');
    await expect.poll(() => browser.inBackground(LEVEL), { timeout: 10_000 }).toBe('caution');
    await expect.poll(() => browser.inBackground(BADGE)).toBe('!');
  });
});
