import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fixture } from '../support/fixtures.ts';
import { GuardChromium } from './support/chromium.ts';
import { type Site, serveFixtures, together } from './support/site.ts';

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

describe('pages that have nothing to do with selling or charging codes', () => {
  let browser: GuardChromium;
  beforeAll(async () => {
    browser = await GuardChromium.launch({ language: 'ja', site: together(serveFixtures([...CALM, FINDER]), realPages) });
    await browser.context.addInitScript(WATCH_ROOT);
  });
  afterAll(() => browser.close());

  async function expectNothing(url: string): Promise<void> {
    const tab = await browser.openTab(url);
    // One full look of the second stage, had it been fetched, would be over by then.
    await tab.page.waitForTimeout(700);
    expect((await tab.report())?.verdict.level ?? 'none').toBe('none');
    expect((await tab.badge()).text).toBe('');
    expect(await tab.evaluate('strangers')).toEqual([]);
    await tab.page.close();
  }

  test.each([...CALM, FINDER])('$name', ({ url }) => expectNothing(url));

  test.skipIf(realNames.length === 0).each(realNames)('saved real page %s', (name) => expectNothing(`https://${name.replace('.html', '')}.test/`));
});
