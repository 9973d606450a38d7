import process from 'node:process';
import { expect, test } from 'vitest';
import { eventually } from '../support/eventually.ts';
import { inBrowsers } from '../support/in-browsers.ts';
import { MASSES, PAGES, SCRIBBLING, STRICT } from './pages/against-the-look.ts';
import { HEAVY } from './pages/heavy.ts';
import { addressOf, serveHostile } from './pages/lure.ts';

const site = serveHostile([...PAGES, ...MASSES, ...HEAVY, STRICT, SCRIBBLING]);
/** Building its page is most of what a browser does in that time. */
const PATIENCE_WITH_HEAVY = 120_000;

inBrowsers('a page that does not want to be seen for what it is', { languages: ['ja'], site }, ({ browser, name, t }) => {
  test.each(PAGES)('$trick: the verdict is right, the badge says it, and the page answers a click', async ({ trick }) => {
    const tab = await browser.openTab(addressOf(trick));
    expect((await tab.settled('caution'))?.verdict).toMatchObject({ kind: 'code-buyback', level: 'caution' });
    await expect.poll(async () => (await tab.badge()).text).toBe('!');
    // Those that are another page by now have no button.
    if (await tab.has('button', '押す')) {
      // The alert may come between finding the button and pressing it; a person presses again.
      const isAnswered = async () => {
        await tab.click('button', '押す');
        return (await tab.evaluate('globalThis.answered')) === true || undefined;
      };
      expect(await eventually(isAnswered)).toBe(true);
    }
    expect(await tab.evaluate('globalThis.sprung')).toBeUndefined();
    await tab.close();
  });

  test.each(MASSES)('$trick: the verdict is right, the badge says it, and the page answers a click', async ({ trick }) => {
    const tab = await browser.openTab(addressOf(trick));
    expect((await tab.settled('caution'))?.verdict).toMatchObject({ kind: 'code-buyback', level: 'caution' });
    await expect.poll(async () => (await tab.badge()).text).toBe('!');
    // Found as a style sheet finds it: what screen readers get of such a page takes a browser most of a minute.
    await tab.clickOn('body > button');
    await expect.poll(() => tab.evaluate('globalThis.answered')).toBe(true);
    await tab.close();
  });

  // Firefox, driven by a test, does not get through so many frames in four minutes.
  if (process.env['PAGES'] === 'all' && name === 'chromium')
    test.each(HEAVY)('$trick: the verdict is right and the badge says it', { timeout: 2 * PATIENCE_WITH_HEAVY }, async ({ trick }) => {
      const tab = await browser.openTab(addressOf(trick));
      const isSaid = async () => (await tab.badge()).text === '!' || undefined;
      expect(await eventually(isSaid, PATIENCE_WITH_HEAVY)).toBe(true);
      expect((await tab.settled('caution'))?.verdict).toMatchObject({ kind: 'code-buyback', level: 'caution' });
      await tab.close();
    });

  test('where nothing is allowed the alert stands as it does elsewhere', async () => {
    const tab = await browser.openTab(addressOf(STRICT.trick));
    await tab.settled('caution');
    await tab.click('button', t('alertClose'));
    await tab.gone('button', t('alertClose'));
    expect((await tab.badge()).text).toBe('!');
    expect(tab.errors.filter((error) => !error.includes('favicon'))).toEqual([]);
  });

  test('what is quoted of a page keeps its place: no control characters, no turned text, no piles', async () => {
    const tab = await browser.openTab(addressOf(SCRIBBLING.trick));
    const findings = (await tab.settled('caution'))?.verdict.findings ?? [];
    const excerpts = findings.flatMap((finding) => (finding.type === 'signal' ? [finding.excerpt] : [])).join('\n');
    expect(excerpts).toContain('ギフト券');
    expect(excerpts).not.toMatch(/[^\P{C}\n]|\p{M}{3}/u);
    await tab.find('button', t('alertLeave'));
  });
});
