import { expect } from 'vitest';
import type { GuardBrowser } from '../support/browser.ts';
import type { Telling } from '../support/in-browsers.ts';
import type { Tab } from '../support/tab.ts';
import type { Heard } from './pages.ts';

/** What a page's script has heard since it was opened, or since it was asked to forget. */
export function heard(tab: Pick<Tab, 'evaluate'>): Promise<Heard[]> {
  return tab.evaluate<Heard[]>('heard');
}

/** The types of events it has heard, in order; `wanted` narrows them. */
export async function heardTypes(tab: Pick<Tab, 'evaluate'>, ...wanted: readonly string[]): Promise<string[]> {
  return (await heard(tab)).map(({ type }) => type).filter((type) => wanted.length === 0 || wanted.includes(type));
}

/** Waits for the question, and makes sure that the page's script has read none of the codes before it was answered. */
export async function expectHeld(tab: Tab, t: Telling['t'], codes: readonly string[], page: Pick<Tab, 'evaluate'> = tab): Promise<void> {
  await tab.find('heading', t('guardCodeTitle'));
  await tab.find('button', t('guardStop'), { focused: true });
  const read = (await heard(page)).map((event) => event.read).join('\n');
  for (const code of codes) expect(read).not.toContain(code);
}

/** Waits until our guards stand in so many frames of the tab in front, as they do long before a hand has gone from pointing to pasting. */
export async function guardsStandIn(browser: GuardBrowser, frames: number, script: 'gateIsHere' | 'guardsAreHere' = 'gateIsHere'): Promise<void> {
  const standing = `chrome.tabs.query({ active: true, lastFocusedWindow: true })
    .then(([tab]) => chrome.scripting.executeScript({ target: { tabId: tab.id, allFrames: true }, func: () => globalThis.giftCardGuard?.${script} === true }))
    .then((answers) => answers.filter(({ result }) => result).length)`;
  await expect.poll(() => browser.inBackground<number>(standing), { timeout: 5_000 }).toBe(frames);
}
