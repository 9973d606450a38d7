import { expect, test } from 'vitest';
import { pause } from '../support/eventually.ts';
import { inBrowsers } from '../support/in-browsers.ts';
import type { Tab } from '../support/tab.ts';
import { BADGE_ONLY, COVERED, HELPLESS } from './pages/against-the-warning.ts';
import { addressOf, LURE, serveHostile } from './pages/lure.ts';

const PLAIN = { trick: 'nothing', html: LURE.html };
const site = serveHostile([PLAIN, ...HELPLESS, COVERED, ...BADGE_ONLY]);

/** How the alert looks, read where our script runs: there even a closed root is open. */
const LOOK = `(() => {
  const rootOf = (host) => host.openOrClosedShadowRoot ?? globalThis.chrome?.dom?.openOrClosedShadowRoot(host);
  const root = [...document.querySelectorAll('div:not([id], [class])')].map(rootOf).find((root) => root?.querySelector('.alert'));
  const alert = root?.querySelector('.alert');
  if (!alert) return null;
  const { width, height, right, bottom } = alert.getBoundingClientRect();
  const { color, fontFamily, fontSize, direction, visibility, writingMode } = getComputedStyle(alert.querySelector('h2'));
  const { backgroundColor } = getComputedStyle(alert);
  const there = root.elementFromPoint(right - width / 2, bottom - height / 2);
  return { width: Math.round(width / 4), color, backgroundColor, fontFamily, fontSize, direction, visibility, writingMode, isOnTop: alert.contains(there) };
})()`;

inBrowsers('a page that does not want the alert to be read', { languages: ['ja'], site, viewport: { width: 1000, height: 700 } }, ({ browser, t }) => {
  async function open(trick: string): Promise<Tab> {
    const tab = await browser.openTab(addressOf(trick));
    expect((await tab.settled('caution'))?.verdict.level).toBe('caution');
    await expect.poll(async () => (await tab.badge()).text).toBe('!');
    return tab;
  }
  const look = (tab: Tab) => tab.asOurScript<object | null>(LOOK);

  test.each(HELPLESS)('$trick: it stands as on any other page, and can be closed', async ({ trick }) => {
    const plain = await open(PLAIN.trick);
    await plain.find('button', t('alertLeave'));
    const usual = await look(plain);
    expect(usual).toMatchObject({ isOnTop: true, direction: 'ltr' });
    await plain.close();

    const tab = await open(trick);
    // Some of them have enough of it after a few times.
    await expect.poll(() => tab.evaluate('globalThis.left ?? 0')).toBe(0);
    await expect.poll(() => look(tab), { timeout: 8_000 }).toEqual(usual);
    await tab.click('button', t('alertClose'));
    await tab.gone('button', t('alertClose'));
    await tab.close();
  });

  test('a cover with other words, through which presses fall: none of them counts, and the alert comes to the front again', async () => {
    const tab = await open(COVERED.trick);
    await tab.find('button', t('alertTrust'));
    await tab.evaluate('void keepCovering()');
    // Long before a hand has gone there the alert has come to the front ten times, and does so no more.
    await pause(300);
    await tab.click('button', t('alertTrust'));
    expect(await tab.has('button', t('trustUndo'))).toBe(false);
    expect((await tab.report())?.trust).toBe(null);
    await tab.close();

    const once = await open(COVERED.trick);
    await once.find('button', t('alertClose'));
    await once.evaluate('cover.showPopover()');
    await expect.poll(() => once.asOurScript<boolean>(`(${LOOK})?.isOnTop`)).toBe(true);
    await once.click('button', t('alertClose'));
    await once.gone('button', t('alertClose'));
    await once.close();
  });

  test.each(BADGE_ONLY)('$trick: the badge and the popup say it', async ({ trick }) => {
    const tab = await open(trick);
    const popup = await tab.openPopup();
    await popup.find('heading', /買い取るページ/);
    await popup.close();
    expect((await tab.badge()).text).toBe('!');
    await tab.close();
  });
});
