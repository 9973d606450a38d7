import { afterAll, beforeEach, expect, test } from 'vitest';
import { releaseFile } from '../../src/cli/packs/release-file.ts';
import type { RuleBundle } from '../../src/domain/rule-pack.ts';
import type { MessageKey } from '../../src/platform/i18n.ts';
import { bundledRules } from '../../src/rule-packs/bundle.ts';
import { fixture } from '../support/fixtures.ts';
import { MISBEHAVIOURS, RulesServer } from '../support/rules-server.ts';
import { inBrowsers } from './support/in-browsers.ts';
import { serveFixtures } from './support/site.ts';
import type { Tab } from './support/tab.ts';

const SHOP = fixture('code-buyback/hit-wp-home');
const DAY = 86_400_000;

/** The rules we know, with another title for the page of a shop, so that a person can see by which they were warned. */
function rules(title: string): RuleBundle {
  const bundled = bundledRules();
  return { ...bundled, packs: bundled.packs.map((pack) => (pack.id === SHOP.kind ? { ...pack, title: { ja: title, en: title } } : pack)) };
}
const stamp = (version: number, rest = {}) => ({ version, created: Date.now() - DAY, expires: Date.now() + 30 * DAY, ...rest });
const bundledTitle = bundledRules().packs.find(({ id }) => id === SHOP.kind)?.title.ja ?? '';

let server: RulesServer;
const builtWith = async () => {
  server = await RulesServer.start();
  return { PACKS_URL: server.url, PACKS_KEY: server.publicKey };
};

inBrowsers('rules that are kept up to date', { languages: ['ja'], site: serveFixtures([SHOP]), builtWith }, ({ browser, name, t }) => {
  let options: Tab;
  beforeEach(async () => {
    server.asked.length = 0;
    await browser.inBackground(`chrome.storage.local.remove(['updates', 'releases'])`);
    options = await browser.openTab(`${await browser.addressOf('options')}#packs`);
    await options.find('button', t('updatesCheckNow'));
    return () => options.close();
  });
  afterAll(() => server.stop());

  const check = async () => {
    await options.bringToFront();
    await options.click('button', t('updatesCheckNow'));
    await options.find('text', t('updatesCheckDone'));
  };
  const choose = async (key: MessageKey, ...substitutions: string[]) => {
    await options.bringToFront();
    await options.click('button', t(key, ...substitutions));
    await options.find('text', t('updatesChosen'));
  };
  /** A page of the shop warns, in the words of the rules in use. */
  const warnsAs = async (title: string) => {
    const shop = await browser.openTab(SHOP.url);
    await shop.find('heading', title);
    await shop.close();
  };

  test('a person gets new rules, goes back a step and to those of the extension, and forth again; nobody learns who asks', async () => {
    await options.find('text', t('updatesNeverChecked'));
    await options.find('text', new RegExp(new URL(server.url).host));
    expect(server.asked).toEqual([]);
    server.give(stamp(5), rules('第五版で見た店'));
    await check();
    await options.find('text', t('updatesCameInstalled', '5'));
    await warnsAs('第五版で見た店');
    server.give(stamp(6), rules('第六版で見た店'));
    await check();
    await options.find('text', t('updatesCameInstalled', '6'));
    await choose('updatesGoBack', '5');
    await warnsAs('第五版で見た店');
    await choose('updatesUseBundled');
    await warnsAs(bundledTitle);
    expect(await options.has('button', t('updatesCheckNow'))).toBe(false);
    await choose('updatesUseNewest', '6');
    await options.find('text', /第6版（/);

    expect(server.asked.map(({ path }) => path)).toEqual(['/rules.json', '/rules.json.sig', '/rules.json', '/rules.json.sig']);
    for (const { headers } of server.asked) {
      for (const name of ['cookie', 'referer', 'origin', 'authorization']) expect(headers).not.toHaveProperty(name);
      expect(headers['accept-language']).toBe('*');
    }
  });

  test('whatever a server or a network does, the last good rules stay, and it is said what happened', async () => {
    server.give(stamp(7), rules('第七版で見た店'));
    await check();
    const good = releaseFile(stamp(8), rules('第八版で見た店'));
    const trials: [() => void, string | RegExp][] = [
      [() => server.misbehave(MISBEHAVIOURS.gone), t('downloadStatus', '404')],
      [() => server.misbehave(MISBEHAVIOURS['hangs-up']), t('downloadUnreachable')],
      [() => server.misbehave(MISBEHAVIOURS['cut-off']), t('downloadCutOff')],
      [() => server.misbehave(MISBEHAVIOURS.garbage), t('downloadTooBig', '2')],
      [() => server.misbehave(MISBEHAVIOURS.elsewhere), t('downloadRedirected', new URL(server.url).host.replace('127.0.0.1', 'localhost'))],
      [() => server.misbehave(MISBEHAVIOURS.portal), t('downloadWebPage')],
      [() => server.misbehave(MISBEHAVIOURS['always-304']), t('updatesCameUnchanged')],
      [() => server.giveSignedByOther(good), t('updatesCameNotSigned')],
      [() => server.give(stamp(6), rules('古い版で見た店')), t('updatesCameOlder', '6', '7')],
      [() => server.give(stamp(8, { expires: Date.now() - DAY }), rules('過ぎた版で見た店')), /第8版は、有効期限/],
    ];
    for (const [misbehave, told] of trials) {
      misbehave();
      await check();
      await options.find('text', told);
      if (told !== t('updatesCameUnchanged')) await options.find('text', t('updatesKept'));
    }
    await options.find('text', /第7版/);
    await warnsAs('第七版で見た店');
  });

  // What is said here does not depend on the browser.
  test.runIf(name === 'chromium')('what is written for later versions is named, rules past their date stay, and a clock that is behind is told', async () => {
    const later = { id: SHOP.kind, schema: 99, title: { ja: '先の形式の店', en: 'later' } };
    const release = JSON.parse(releaseFile(stamp(9), rules('第九版で見た店')));
    server.giveSigned(JSON.stringify({ ...release, packs: [...release.packs.filter(({ id }: { id: string }) => id !== SHOP.kind), later] }));
    await check();
    await options.find('text', t('updatesSkippedPack', '先の形式の店', '99', '1'));
    await warnsAs(bundledTitle);
    await browser.inBackground(`chrome.storage.local.get('updates').then(({ updates }) =>
      chrome.storage.local.set({ updates: { ...updates, latest: Date.now() + 60 * ${DAY} } }))`);
    await options.find('text', t('updatesClockBehind'));
    await options.find('text', /有効期限（.+）は過ぎています/);
  });
});
