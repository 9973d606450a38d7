import { existsSync, readdirSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { beforeAll, expect, test } from 'vitest';
import { fixture } from '../support/fixtures.ts';
import { pause } from './support/eventually.ts';
import { inBrowsers } from './support/in-browsers.ts';
import { type Site, serveFixtures, together } from './support/site.ts';
import type { Tab } from './support/tab.ts';

const CALM = ['miss-consumer-agency', 'miss-used-books-form', 'miss-personal-blog', 'miss-police-notice', 'miss-giftcard-retailer'].map((name) =>
  fixture(`code-buyback/${name}`),
);
const FINDER = fixture('amazon-redeem/miss-jp-gcx-gift-finder');
/** Saved real pages, in a folder beside the project; they are not ours to keep here. */
const REAL = new URL('../../../shared/bench/pages/', import.meta.url);
const realNames = existsSync(REAL) ? readdirSync(REAL).filter((file) => file.endsWith('.html')) : [];

const realPages: Site = ({ hostname }) => {
  const file = realNames.find((name) => hostname === `${name.replace('.html', '')}.test`);
  return file === undefined ? null : { body: readFileSync(new URL(file, REAL)) };
};

/** Records, from the page's own world, every element that was not there without us. */
const WATCH_ROOT = `
  globalThis.strangers = [];
  new MutationObserver((records) => {
    for (const { target, addedNodes } of records)
      for (const node of addedNodes)
        if (target === document.documentElement && !['HEAD', 'BODY', 'FRAMESET'].includes(node.nodeName) && node.nodeType === 1) strangers.push(node.outerHTML);
  }).observe(document, { childList: true, subtree: true });
`;

/** Tabs that are open at a time. */
const BATCH = 8;

const site = together(serveFixtures([...CALM, FINDER]), realPages);

inBrowsers('pages that have nothing to do with selling or charging codes', { languages: ['ja'], site }, ({ browser, name: browserName }) => {
  /** Which pages are quiet is decided by the same rules everywhere, and the benchmarks see all of them; some show that browsers keep quiet. */
  const real = process.env['PAGES'] === 'all' ? realNames : realNames.slice(0, browserName === 'chromium' ? BATCH : 4);

  beforeAll(() => browser.beforeEveryPage(WATCH_ROOT));

  /** Opens them all before it waits: one full look of the second stage, had it been fetched, would be over by then. */
  async function expectNothing(urls: readonly string[]): Promise<void> {
    const tabs = new Map<string, Tab>();
    for (const url of urls) tabs.set(url, await browser.openTab(url));
    await pause(700);
    for (const [url, tab] of tabs) {
      expect((await tab.report())?.verdict.level ?? 'none', url).toBe('none');
      expect((await tab.badge()).text, url).toBe('');
      expect(await tab.evaluate('strangers'), url).toEqual([]);
      await tab.close();
    }
  }

  test('warnings, second-hand shops, blogs, shops for gift cards, Amazon’s gift finder', () => expectNothing([...CALM, FINDER].map(({ url }) => url)));

  test.skipIf(real.length === 0).each(inBatches(real))('saved real pages %s', (...names) =>
    expectNothing(names.map((name) => `https://${name.replace('.html', '')}.test/`)),
  );
});

function inBatches(names: readonly string[]): string[][] {
  return names.flatMap((_, at) => (at % BATCH === 0 ? [names.slice(at, at + BATCH)] : []));
}
