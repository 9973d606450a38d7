import { expect, test } from 'vitest';
import { type Everything, everythingOf } from '../../src/domain/backup/everything.ts';
import { defaultSettings } from '../../src/domain/settings.ts';
import { fixture } from '../support/fixtures.ts';
import { eventually, pause } from './support/eventually.ts';
import { inBrowsers } from './support/in-browsers.ts';
import { serveFixtures } from './support/site.ts';
import type { Tab } from './support/tab.ts';

const SHOP = fixture('code-buyback/hit-wp-home');
const SITE = new URL(SHOP.url).hostname.replace(/^www\./, '');
const DAY = 86_400_000;

/** Two states that share nothing, so that a mixture would show. */
function state(name: string, sites: number): Everything {
  const now = Date.now();
  const names = Array.from({ length: sites }, (_, at) => `${name}-${at}.example`);
  return {
    ...everythingOf(defaultSettings(), []),
    trustedSites: names.map((site, at) => ({ site, since: now - DAY + at, until: now + 29 * DAY, why: { kind: 'code-buyback', level: 'caution' } })),
    history: names.slice(0, 20).map((host, at) => ({ host, kind: 'code-buyback', level: 'caution', choice: 'left', time: now - at })),
  };
}

/** Whose state is stored, in each of the places it is stored in. */
const WHOSE = `chrome.storage.local.get(['settings', 'history']).then(({ settings, history }) => {
  const agreed = Object.entries(settings.marks).flatMap(([key, mark]) => (mark.agreed ? [key.replace(/^trusted\\/|-\\d+\\.example$/g, '')] : []));
  return [[...new Set(agreed)].join(), [...new Set(history.map(({ host }) => host.replace(/-\\d+\\.example$/, '')))].join()];
})`;

inBrowsers('a background that is ended', { languages: ['ja'], site: serveFixtures([SHOP]) }, ({ browser, t }) => {
  test('right after a person trusted a site has kept it, and the person can undo it', async () => {
    const tab = await browser.openTab(SHOP.url);
    await tab.click('button', t('alertTrust'));
    await tab.find('button', t('trustUndo'));
    await browser.inBackground('(globalThis.lifeOfStory = 1)');
    await browser.endBackground();
    await tab.reload();
    await expect.poll(async () => (await tab.things()).some(({ role }) => role === 'region')).toBe(false);
    const options = await openOptions();
    await options.click('button', t('undoTrustOf', SITE));
    await options.find('text', t('optionsTrustedEmpty'));
    expect(await browser.inBackground('globalThis.lifeOfStory ?? null'), 'it is another background').toBeNull();
    await browser.endBackground();
    await tab.bringToFront();
    await tab.find('button', t('alertTrust'));
    await tab.close();
    await options.close();
  });

  test('while everything is replaced leaves one state or the other, never a mixture, and the next wish is heard', async () => {
    const options = await openOptions();
    const replace = (everything: Everything) => `chrome.runtime.sendMessage(${JSON.stringify({ name: 'replace-everything', request: { everything } })})`;
    await options.evaluate(`${replace(state('before', 100))}.then(() => 0)`);
    const known = ['before'];
    let last = 0;
    for (const [round, delay] of [0, 1, 3, 8, 20, 60].entries()) {
      known.push(`round-${round}`);
      await options.evaluate(`{ ${replace(state(`round-${round}`, 100))}.catch(() => 0); 0 }`);
      await pause(delay);
      await browser.endBackground();
      await pause(50);
      // A wish that the next background takes up may be heard a round later.
      const [settings, history] = await options.evaluate<string[]>(WHOSE);
      expect(history).toBe(settings);
      expect(known.indexOf(settings ?? ''), 'what was done stays done').toBeGreaterThanOrEqual(last);
      last = known.indexOf(settings ?? '');
    }
    await options.evaluate(`${replace(state('after', 3))}.then(() => 0)`);
    expect(await options.evaluate(WHOSE)).toEqual(['after', 'after']);
    await options.find('button', t('undoTrustOf', 'after-2.example'));
    // What did not get out before the end of a background gets out from the next one.
    const isOut = await eventually(async () => {
      const items = await options.evaluate<object>('chrome.storage.sync.get(null)');
      return JSON.stringify(items).includes('after-2.example') || undefined;
    });
    expect(isOut).toBe(true);
    await options.close();
  });

  async function openOptions(): Promise<Tab> {
    const options = await browser.openTab(await optionsAddress());
    await options.find('heading', t('optionsAbout'));
    return options;
  }

  let address = '';
  /** Asked of the background only as long as it is there. */
  async function optionsAddress(): Promise<string> {
    address ||= await browser.addressOf('options');
    return address;
  }
});

inBrowsers('more settings than the browser’s sync takes', { languages: ['ja'], browsers: ['chromium'], site: serveFixtures([]) }, ({ browser, t }) => {
  test('stay on this device, and the person is told what does not reach the others, and why', async () => {
    const welcome = await browser.openTab(await browser.addressOf('welcome'));
    const inSync = () => welcome.evaluate<number>('chrome.storage.sync.getBytesInUse(null)');
    const request = { everything: state('x'.repeat(50), 900) };
    await welcome.evaluate(`chrome.runtime.sendMessage(${JSON.stringify({ name: 'replace-everything', request })}).then(() => 0)`);
    await expect.poll(inSync, { timeout: 10_000 }).toBeGreaterThan(90_000);
    expect(await inSync()).toBeLessThanOrEqual(102_400);
    expect(await welcome.evaluate(`chrome.storage.local.get('settings').then(({ settings }) => Object.keys(settings.marks).length)`)).toBe(900);
    const options = await browser.openTab(await browser.addressOf('options'));
    const notice = async () => options.evaluate<string>(`[...document.querySelectorAll('.note-list')].map(({ textContent }) => textContent).join('')`);
    await expect.poll(notice).toMatch(new RegExp(t('passingOnFull', '\\d+')));

    await browser.forget('history');
    await options.find('text', t('optionsTrustedEmpty'));
    const refusal = await welcome.evaluate<string>(
      `(async () => { for (;;) await chrome.storage.sync.set({ other: Math.random() }); })().catch(({ message }) => message)`,
    );
    expect(refusal).toContain('MAX_WRITE_OPERATIONS_PER_MINUTE');
    await options.click('checkbox', t('vocabularyKo'));
    await options.find('text', t('passingOnBusy'));
    expect(JSON.stringify(await options.evaluate(`chrome.storage.local.get('settings')`))).toContain('vocabulary.ko');
  });
});
