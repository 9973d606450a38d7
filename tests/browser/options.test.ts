import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeBackup } from '../../src/domain/backup/backup-file.ts';
import { type Everything, everythingOf } from '../../src/domain/backup/everything.ts';
import { defaultSettings } from '../../src/domain/settings.ts';
import type { MessageKey } from '../../src/platform/i18n.ts';
import { bundledRules } from '../../src/rule-packs/bundle.ts';
import { BUNDLED } from '../../src/rule-packs/release/release.ts';
import { fixture } from '../support/fixtures.ts';
import { eventually, pause } from './support/eventually.ts';
import { inBrowsers } from './support/in-browsers.ts';
import { serveFixtures } from './support/site.ts';
import type { Tab } from './support/tab.ts';

const SHOP = fixture('code-buyback/hit-wp-home');
const REDEEM = fixture('amazon-redeem/hit-jp-main');
const KOREAN = fixture('code-buyback/hit-ko-saenghwal');
const DAY = 86_400_000;
const BACKUP_FILE = '#backup input[type=file]';
const LIST_FILE = '#trusted input[type=file]';

/** What somebody might have kept: a site, a choice, and a history that is wanted. */
function kept(): Everything {
  const now = Date.now();
  const preferences = { ...everythingOf(defaultSettings(), []).preferences, history: 'on' as const };
  return {
    preferences: { ...preferences, guards: { ...preferences.guards, charge: 'daily' } },
    trustedSites: [{ site: 'shop.example', since: now - DAY, until: now + 29 * DAY, why: { kind: 'code-buyback', level: 'caution' } }],
    pauses: [],
    history: [{ host: 'shop.example', kind: 'code-buyback', level: 'caution', choice: 'left', time: now - DAY }],
    lists: [],
  };
}

inBrowsers('the options page', { languages: ['ja'], site: serveFixtures([SHOP, REDEEM, KOREAN]) }, ({ browser, t, testOnce }) => {
  let options: Tab;
  const stored = () => browser.inBackground<object>(`chrome.storage.local.get(['settings', 'history'])`);
  const openOptions = async (part = '') => {
    options = await browser.openTab(`${await browser.addressOf('options')}${part}`);
    await options.find('heading', t('optionsAbout'));
  };

  beforeEach(async () => {
    await browser.forget('history');
  });
  afterEach(() => options.close());

  test('its list of parts leads to each part, by keyboard, and back', async () => {
    await openOptions();
    for (const part of [
      'optionsWarnings',
      'popupTrustedList',
      'optionsLists',
      'optionsHistory',
      'optionsVocabulary',
      'optionsReach',
      'optionsBackup',
      'optionsPacks',
      'optionsPrivacy',
    ] as const) {
      await options.press('Tab');
      await options.find('link', t(part), { focused: true });
    }
    await options.press('Enter');
    const top = await eventually(async () => {
      const at = await options.evaluate<number>(`document.getElementById('privacy').getBoundingClientRect().top`);
      return at < 100 ? at : undefined;
    });
    expect(top).toBeLessThan(100);
    await options.press('Tab', 'Enter');
    await eventually(async () => ((await options.evaluate<number>('scrollY')) < 100 ? true : undefined));
    expect(await options.evaluate<number>('scrollY')).toBeLessThan(100);
  });

  testOnce('fits a phone of 320 pixels, and every part can be reached there', async () => {
    await browser.store('local', { settings: { trustedSites: kept().trustedSites } });
    await openOptions('#about');
    await options.showOn({ width: 320, height: 640 });
    expect(await options.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
    expect(await options.evaluate<boolean>('scrollY > 1000')).toBe(true);
    const targets = await options.evaluate<number[]>(
      `[...document.querySelectorAll('button, select, a, label:has(input), label.link, input:not([type=file], [type=checkbox])')].map((target) => target.getBoundingClientRect().height)`,
    );
    expect(Math.min(...targets)).toBeGreaterThanOrEqual(44);
  });

  describe('warnings', () => {
    test('on other sites can be kept to signs of danger: the page is left alone, the badge is not', async () => {
      await openOptions();
      const shop = await browser.openTab(SHOP.url);
      await shop.find('button', t('alertLeave'));
      await options.bringToFront();
      await choose('warningNameAlert', 'warningDanger');
      await shop.bringToFront();
      await shop.gone('button', t('alertLeave'));
      expect((await shop.badge()).text).toBe('!');
      await shop.close();
    });

    testOnce('on Amazon’s pages can stay away for the day they were closed', async () => {
      await openOptions();
      await choose('warningNameBanner', 'warningDaily');
      const first = await browser.openTab(REDEEM.url);
      await first.click('button', t('bannerDismiss'));
      await first.gone('button', t('bannerDismiss'));
      await first.close();
      const again = await browser.openTab(REDEEM.url);
      expect((await again.settled('notice'))?.verdict.level).toBe('notice');
      expect(await again.has('button', t('bannerDismiss'))).toBe(false);
      await browser.inBackground(`chrome.storage.local.set({ asked: { 'banner:amazon-redeem': '2026-01-01' } })`);
      await again.close();
      const nextDay = await browser.openTab(REDEEM.url);
      await nextDay.find('button', t('bannerDismiss'));
      await nextDay.close();
    });

    testOnce('an amount that is no amount is told and changes nothing; one with a unit is understood', async () => {
      await openOptions();
      const field = '#warnings input';
      await options.fill(field, 'たくさん');
      await options.press('Tab');
      await options.find('text', t('optionsAmountWrong', '10,000,000'));
      await options.find('textbox', t('optionsAmountFrom'), { value: '10,000' });
      await options.fill(field, '3万円');
      await options.press('Tab');
      await options.find('textbox', t('optionsAmountFrom'), { value: '30,000' });
      expect(JSON.stringify(await stored())).toContain('"guards.amountFrom":[30000,');
    });

    /** By keyboard: the first letters of a value choose it. */
    async function choose(name: MessageKey, value: MessageKey): Promise<void> {
      await options.find('combobox', t(name));
      await options.evaluate(`[...document.querySelectorAll('select')].find((select) => select.labels[0].textContent === ${JSON.stringify(t(name))}).focus()`);
      await options.type(t(value).slice(0, 2));
      await options.press('Tab');
      await options.find('text', t('optionsSaved'));
    }
  });

  testOnce('pages in a language that is left out are no longer warned about', async () => {
    await openOptions();
    const before = await browser.openTab(KOREAN.url);
    await before.find('button', t('alertLeave'));
    await before.close();
    await options.click('checkbox', t('vocabularyKo'));
    await options.find('text', t('optionsSaved'));
    const after = await browser.openTab(KOREAN.url);
    await after.settled('none');
    expect((await after.report())?.verdict.level).toBe('none');
    await after.close();
  });

  describe('trusted sites', () => {
    test('are added by address, for the whole site; what is no site is told', async () => {
      await openOptions();
      for (const nonsense of ['買取', 'co.jp', 'two words.example']) {
        await options.fill('#trusted form input', nonsense);
        await options.press('Enter');
        await options.find('text', t('siteWrong'));
      }
      await options.fill('#trusted form input', 'https://www.amazon.co.jp/gc/redeem');
      await options.press('Enter');
      await options.find('text', t('siteAmazon'));
      await options.fill('#trusted form input', SHOP.url);
      await options.press('Enter');
      await options.find('text', t('siteAdded', siteOfShop()));
      const shop = await browser.openTab(SHOP.url);
      await shop.settled('caution');
      expect(await shop.has('button', t('alertLeave'))).toBe(false);
      await options.bringToFront();
      await options.click('button', t('undoTrustOf', siteOfShop()));
      await options.find('text', t('optionsUndone', siteOfShop()));
      await options.find('text', t('optionsTrustedEmpty'));
      await shop.bringToFront();
      await shop.find('button', t('alertLeave'));
      await shop.close();
    });

    testOnce('say what was seen when they were trusted on the page', async () => {
      const shop = await browser.openTab(SHOP.url);
      await shop.click('button', t('alertTrust'));
      await shop.find('button', t('trustUndo'));
      await shop.close();
      await openOptions();
      await options.find('text', t('trustedWhy', t('kindCodeBuyback'), t('levelCaution')));
    });

    testOnce('come from a list as a whole or not at all, and go again at once', async () => {
      await openOptions();
      await options.chooseFile(LIST_FILE, 'sites.txt', 'shop.example\nco.jp\n\n# a note\nnot a site\n');
      await options.find('text', t('importRefused'));
      await options.find('text', t('siteListWrong', '2'));
      await options.find('text', t('siteListWrong', '5'));
      await options.chooseFile(LIST_FILE, 'sites.txt', '# mine\nwww.shop.example\nhttps://other.example/page\nshop.example\n');
      await options.find('heading', t('importProposal'), { focused: true });
      expect(await options.has('button', t('undoTrustOf', 'shop.example'))).toBe(false);
      await options.click('button', t('importApply'));
      await options.find('button', t('undoTrustOf', 'shop.example'));
      await options.find('button', t('undoTrustOf', 'other.example'));
      await options.find('button', t('importUndo'), { focused: true });
      await options.click('button', t('importUndo'));
      await options.find('text', t('optionsTrustedEmpty'));
    });

    function siteOfShop(): string {
      return new URL(SHOP.url).hostname.replace(/^www\./, '');
    }
  });

  describe('the history', () => {
    testOnce('is asked about once, and nothing is kept before or after a no', async () => {
      await closeAlert();
      await openOptions();
      await options.find('heading', t('historyAsk'));
      await options.click('button', t('historyDoNot'));
      await options.find('text', t('historyNotKept'));
      await options.find('heading', t('optionsHistory'), { focused: true });
      await closeAlert();
      expect(await browser.inBackground(`chrome.storage.local.get('history')`)).toEqual({});
      await options.reload();
      await options.find('text', t('historyNotKept'));
      expect(await options.has('heading', t('historyAsk'))).toBe(false);
    });

    test('keeps host, kind, level, choice and time, and nothing else; it can be cleared', async () => {
      await openOptions();
      await options.click('button', t('historyKeep'));
      await options.find('text', t('historyEmpty'));
      await closeAlert();
      await options.find('text', t('choiceDismissed'));
      const { history } = await browser.inBackground<{ history: object[] }>(`chrome.storage.local.get('history')`);
      expect(history).toEqual([{ host: new URL(SHOP.url).hostname, kind: SHOP.kind, level: SHOP.level, choice: 'dismissed', time: expect.any(Number) }]);
      await options.click('button', t('historyClear'));
      await options.find('button', t('importCancel'), { focused: true });
      await options.click('button', t('historyClearYes'));
      await options.find('text', t('historyEmpty'));
      expect(await browser.inBackground(`chrome.storage.local.get('history')`)).toEqual({ history: [] });
    });

    async function closeAlert(): Promise<void> {
      const shop = await browser.openTab(SHOP.url);
      await shop.click('button', t('alertClose'));
      await shop.gone('button', t('alertLeave'));
      await pause(200);
      await shop.close();
    }
  });

  describe('everything in one file', () => {
    test('goes out and comes back: what would change is shown, and can be undone at once', async () => {
      const everything = kept();
      await openOptions();
      await options.chooseFile(BACKUP_FILE, 'backup.json', writeBackup(everything, Date.now()));
      await options.find('heading', t('importProposal'), { focused: true });
      await options.find('text', t('changeValue', t('guardNameCharge'), t('guardEvery'), t('guardDaily')));
      await options.find('text', t('changeHistory', '0', '1'));
      expect(JSON.stringify(await stored())).toBe('{}');
      await options.click('button', t('importApply'));
      await options.find('button', t('undoTrustOf', 'shop.example'));
      await options.find('text', t('choiceLeft'));

      await options.evaluate(
        `{ const create = URL.createObjectURL; URL.createObjectURL = (blob) => { blob.text().then((text) => { document.title = text; }); return create(blob); }; 0 }`,
      );
      await options.click('button', t('backupExport'));
      const saved = await eventually(async () => {
        const text = await options.evaluate<string>('document.title');
        return text.startsWith('{') ? text : undefined;
      });
      expect(JSON.parse(saved ?? '')).toMatchObject({ ...everything, format: 'gift-card-guard', version: 1 });

      await options.chooseFile(BACKUP_FILE, 'again.json', saved ?? '');
      await options.find('text', t('importSame'));
      await options.chooseFile(BACKUP_FILE, 'empty.json', writeBackup(everythingOf(defaultSettings(), []), Date.now()));
      await options.click('button', t('importApply'));
      await options.find('text', t('optionsTrustedEmpty'));
      await options.click('button', t('importUndo'));
      await options.find('button', t('undoTrustOf', 'shop.example'));
      await options.find('text', t('choiceLeft'));
    });

    testOnce('a file that is broken, of another program, of a newer version or far too big changes nothing and says why', async () => {
      await browser.store('local', { settings: { trustedSites: kept().trustedSites } });
      await openOptions();
      const before = await stored();
      const sound = writeBackup(kept(), Date.now());
      const line = (part: string) => String(sound.slice(0, sound.indexOf(part)).split('\n').length);
      const refused: [string, string][] = [
        [sound.replace('"always"', '"sometimes"'), t('problemWrong', line('"always"'), 'preferences.warnings.banner')],
        [sound.replace('"host": "shop.example"', '"host": "shop.example", "title": "x"'), t('problemUnknown', line('"host"'), 'history[0].title')],
        [sound.replace(/"zh": true,\s+/, ''), t('problemMissing', line('"vocabulary"'), 'preferences.vocabulary.zh')],
        [sound.slice(0, -20), t('problemNotJson', String(sound.slice(0, -20).split('\n').length))],
        ['{"filters": ["amazon"]}', t('problemOtherProgram')],
        [sound.replace('"version": 1', '"version": 2'), t('problemNewer')],
        [`${sound}${' '.repeat(5_000_000)}`, t('problemTooBig')],
      ];
      for (const [text, reason] of refused) {
        await options.chooseFile(BACKUP_FILE, 'backup.json', text);
        await options.find('text', reason);
        await options.find('text', t('importRefused'));
        expect(await options.has('button', t('importApply'))).toBe(false);
      }
      expect(await stored()).toEqual(before);
    });
  });

  test('only our own pages can change any of it', async () => {
    await openOptions();
    const shop = await browser.openTab(SHOP.url);
    await shop.find('button', t('alertLeave'));
    const before = await stored();
    const asks = [
      { name: 'set-preferences', request: { patch: { warnings: { alert: 'off' } } } },
      { name: 'trust-by-hand', request: { sites: ['shop.example'] } },
      { name: 'clear-history', request: {} },
      { name: 'replace-everything', request: { everything: kept() } },
      { name: 'untrust-site', request: { site: 'other.example' } },
      { name: 'choose-rules', request: { choice: 'bundled' } },
      { name: 'check-rules', request: {} },
    ];
    for (const ask of asks)
      expect(await shop.asOurScript<string>(`chrome.runtime.sendMessage(${JSON.stringify(ask)}).then(() => 'taken', (error) => error.message)`)).toMatch(/own/);
    expect(await stored()).toEqual(before);
    await shop.close();
  });

  testOnce('the rules are listed with what they are made of; nothing is set to look for others, and what leaves the device is said', async () => {
    await openOptions();
    await options.find('text', t('kindFakeRedeem'));
    await options.find('text', t('updatesOnlyBundled', String(BUNDLED.version), new Date(BUNDLED.created).toLocaleDateString('ja', { dateStyle: 'long' })));
    expect(await browser.inBackground(`chrome.alarms.getAll()`)).toEqual([]);
    const text = await options.text();
    expect(text).toContain(t('privacyLeavesText'));
    expect(text).toContain(t('aboutAmazonText'));
    const fitted = bundledRules().packs.map(({ calibration }) => calibration?.pages ?? 0);
    expect(text).toContain(`${Math.max(...fitted).toLocaleString('ja')}ページ`);
  });
});
