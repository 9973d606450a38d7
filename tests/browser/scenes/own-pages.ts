import type { Tab } from '../support/tab.ts';
import type { Scene, Texts } from './scene.ts';

const DAY = 86_400_000;

/** Pages of our own that open in a tab. */
export const OWN_PAGES: readonly Scene[] = [
  { name: 'welcome', title: 'First-run page', where: 'welcome', show: (tab, t) => tab.find('heading', t('welcomeTitle')) },
  { name: 'welcome-question', title: 'First-run page, practising', where: 'welcome', show: practise },
  { name: 'options', title: 'Options', where: 'options', show: (tab, t) => tab.find('heading', t('optionsTitle')) },
  {
    name: 'options-kept',
    title: 'Options, with a trusted site and a pause',
    where: 'options',
    kept: trustedAndPaused,
    show: (tab, t) => tab.find('heading', t('optionsPauses')),
  },
];

function trustedAndPaused(now: number) {
  const site = { site: 'tomoshibi-kaitori.example', since: now - DAY, until: now + 29 * DAY };
  return { sync: { settings: { version: 1, trustedSites: [site], guards: { pauses: [{ ...site, guard: 'charge' }] } } } };
}

async function practise(tab: Tab, t: Texts): Promise<void> {
  await tab.click('button', t('tryFill'));
  await tab.click('button', t('trySend'));
  await tab.find('button', t('guardStop'));
}
