import { nothingKept } from '../../../src/domain/updates/state.ts';
import type { RulesStatus } from '../../../src/domain/updates/status.ts';
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
  {
    name: 'options-managed',
    title: 'Options, partly decided by an organisation',
    where: 'options',
    kept: managed,
    show: (tab, t) => tab.find('text', t('lockedBy', '株式会社あかり')),
  },
  {
    name: 'options-updates',
    title: 'Options, rules from a channel that gave out an old release',
    where: 'options',
    at: 'packs',
    answers: (now) => ({ 'rules-status': updatedRules(now) }),
    show: (tab, t) => tab.find('heading', t('updatesSkipped')),
  },
  { name: 'options-lists', title: 'Options, with lists', where: 'options', at: 'lists', kept: lists, show: (tab, t) => tab.find('text', t('listKeptLast')) },
  { name: 'options-list-preview', title: 'Options, before a list is used', where: 'options', at: 'lists', show: lookIntoList },
];

/** What an organisation decided, one thing of it wrong, and more settings than go to other devices. */
function managed() {
  const policy = {
    organisation: '株式会社あかり',
    guards: { code: 'always', amountFrom: 5000 },
    warnings: { alert: 'always' },
    trustedDomains: ['intranet.example'],
  };
  return { local: { policy: { policy, problems: ['guards.charge'] }, 'passing-on': { problem: null, leftOut: 120, isNewerThere: true } } };
}

function trustedAndPaused(now: number) {
  const site = { site: 'tomoshibi-kaitori.example', since: now - DAY, until: now + 29 * DAY };
  return { local: { settings: { version: 1, trustedSites: [site], guards: { pauses: [{ ...site, guard: 'charge' }] } } } };
}

/** One step back from the newest, past its date, and made for later versions in part. */
function updatedRules(now: number): RulesStatus {
  const release = (version: number) => ({ version, created: now - 99 * DAY, expires: now - DAY, received: now - 98 * DAY, signature: '' });
  const updates = {
    ...nothingKept('channel'),
    newest: release(8),
    previous: release(7),
    choice: 'previous' as const,
    checked: now - DAY,
    outcome: { came: 'older' as const, version: 5, highest: 8 },
  };
  return {
    channel: { state: 'set', by: 'policy', url: 'https://rules.gift-card-guard.example/rules.json', key: '' },
    canCheck: true,
    bundled: { version: 3, created: now - 200 * DAY },
    inUse: release(7),
    updates,
    skipped: [
      { pack: 'code-auction', title: { ja: 'コードの競売と見られるページです', en: 'This page seems to auction codes' }, signal: null, needs: 2 },
      { pack: 'code-trade', title: null, signal: 'bids-on-codes', needs: 2 },
    ],
  };
}

async function practise(tab: Tab, t: Texts): Promise<void> {
  await tab.click('button', t('tryFill'));
  await tab.click('button', t('trySend'));
  await tab.find('button', t('guardStop'));
}

/** One that is fine, one that could not be refreshed, and one whose file is on another device. */
function lists(now: number) {
  const list = (id: string, name: string, url: string | null, means: string) => ({ id, name, url, means });
  const state = { tally: { entries: 48_213, skipped: {} }, taken: now - 3 * DAY, asked: now, failure: null, etag: null };
  return {
    local: {
      settings: {
        lists: [
          list('listed01', '見守りネットのリスト', 'https://lists.example/kaitori/sites.txt', 'danger'),
          list('listed02', '地域の消費者グループ', 'https://another-list.example/hosts', 'caution'),
          list('listed03', '勤め先で使うサイト', null, 'allow'),
        ],
      },
      lists: { listed01: state, listed02: { ...state, failure: { reason: 'web-page' } } },
    },
  };
}

const MIXED_LIST = [
  '# Sites to be careful with',
  '||kaitori.example^',
  'shop.kaitori.example',
  '||cdn.example^$script',
  '/kaitori[0-9]/',
  'github.io',
  'no name',
];

async function lookIntoList(tab: Tab, t: Texts): Promise<void> {
  await tab.find('heading', t('listAdd'));
  await tab.chooseFile(
    '#lists input[type=file]',
    'careful-sites.txt',
    [...MIXED_LIST, ...Array.from({ length: 40 }, (_, at) => `shop-${at}.example`)].join('\n'),
  );
  await tab.find('heading', t('listPreview'));
  await tab.evaluate(`document.querySelector('#lists details').open = true`);
}
