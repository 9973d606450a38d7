import { expect, test } from 'vitest';
import { someCodes } from '../support/codes.ts';
import { fixture } from '../support/fixtures.ts';
import { inBrowsers } from './support/in-browsers.ts';
import type { Popup } from './support/popup.ts';
import type { Site } from './support/site.ts';

const [CODE = '', TYPED = ''] = someCodes(2);
/** Words that stand in one place each, so that wherever one turns up later says where it came from. */
const CANARIES = {
  path: 'kanariya-michi',
  query: 'kanariya-toi',
  fragment: 'kanariya-kakera',
  title: 'カナリア表題',
  text: 'カナリア本文',
  typed: 'カナリア入力',
  examined: 'カナリア相談',
  notes: 'カナリア覚書',
  cookie: 'kanariya-kukkii',
};
const SHOP = fixture('code-buyback/hit-wp-home');
const { origin, hostname: host } = new URL(SHOP.url);
const ADDRESS = `${origin}/${CANARIES.path}?q=${CANARIES.query}#${CANARIES.fragment}`;
const PAGE = SHOP.html
  .replace('<title>', `<title>${CANARIES.title} `)
  .replace(/<h1>/, `<h1>${CANARIES.text} `)
  .replace(/<body[^>]*>/, (body) => `${body}<form onsubmit="return false"><label>ひとこと <input id="field"></label></form>`);

const requested: string[] = [];
const site: Site = ({ href, pathname }) => {
  requested.push(href.replace(/#.*/, ''));
  return pathname === `/${CANARIES.path}` ? { body: PAGE, headers: { 'set-cookie': `kept=${CANARIES.cookie}` } } : null;
};

/** Notes, in the background, every message that comes in or goes out, everything that could reach the network, and every line for a console. */
const RECORD = `(() => {
  self.recorded = [];
  const note = (what, args) => self.recorded.push(what + ' ' + args.map((arg) => (typeof arg === 'string' ? arg : JSON.stringify(arg))).join(' '));
  chrome.runtime.onMessage.addListener((message) => { note('message', [message]); });
  for (const name of ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport'])
    if (self[name]) self[name] = new Proxy(self[name], {
      apply: (target, that, args) => { note('network', args); return Reflect.apply(target, that, args); },
      construct: (target, args) => { note('network', args); return Reflect.construct(target, args); },
    });
  for (const name of ['log', 'info', 'warn', 'error', 'debug', 'trace', 'table']) console[name] = (...args) => note('console', args);
})()`;
/** All entries of all tables of all databases. */
const IN_DATABASES = `indexedDB.databases().then((all) => Promise.all(all.map(({ name }) => new Promise((resolve, reject) => {
    const opening = indexedDB.open(name);
    opening.onerror = reject;
    opening.onsuccess = () => {
      const database = opening.result;
      const tables = [...database.objectStoreNames];
      if (tables.length === 0) return resolve([]);
      const reading = database.transaction(tables);
      Promise.all(tables.map((table) => new Promise((done) => { reading.objectStore(table).getAll().onsuccess = ({ target }) => done(target.result); })))
        .then((entries) => { database.close(); resolve(entries.flat()); });
    };
  })))).then((all) => all.flat())`;
/** Everything that is kept anywhere, besides the rules the extension came with. */
const KEPT = `Promise.all([chrome.storage.local.get(), chrome.storage.sync.get(), chrome.storage.session.get(), ${IN_DATABASES}, caches.keys()])
  .then(([{ rules, ...local }, sync, session, databases, cached]) => ({ local, sync, session, databases, cached }))`;
const PAGE_STORES = 'JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, globalThis.name])';

inBrowsers('what a person does on pages stays there', { languages: ['ja'], site }, ({ browser, t }) => {
  const goTo = async (popup: Popup, link: string, hint: string) => {
    await popup.find('button', t('popupOptions'));
    await popup.click('tab', t('popupTabMore'));
    await popup.click('link', `${link} ${hint}`);
  };

  test('codes pasted and typed, a message checked, a record saved, a history wanted: nothing is sent, stored or written down but what was asked for', async () => {
    const options = await browser.openTab(await browser.addressOf('options'));
    await options.evaluate(`chrome.runtime.sendMessage({ name: 'set-preferences', request: { patch: { history: 'on' } } })`);
    await browser.inBackground(RECORD);

    const tab = await browser.openTab(ADDRESS);
    await tab.click('button', t('alertClose'));
    await browser.copy(`${CANARIES.typed} ${CODE}`);
    await tab.clickOn('#field');
    await tab.paste();
    await tab.find('heading', t('guardCodeTitle'));
    await tab.click('button', t('guardStop'));
    await tab.click('button', t('guardKeepClipboard'));
    await tab.clickOn('#field');
    await tab.type(`${CANARIES.typed} ${TYPED}`);
    await tab.press('Enter');
    await tab.find('heading', t('guardCodeTitle'));
    await tab.click('button', t('guardStop'));
    await tab.gone('heading', t('guardCodeTitle'));

    const examine = await tab.openPopup();
    await goTo(examine, t('moreExamine'), t('moreExamineHint'));
    await examine.click('textbox', t('examineLabel'));
    await examine.type(`${CANARIES.examined} アマギフ買取ます ${CODE} ${ADDRESS}`);
    await examine.click('button', t('examineButton'));
    await examine.find('text', t('examineCode'));
    const inPopup = await examine.evaluate<string>(PAGE_STORES);
    await examine.close();

    const record = await tab.openPopup();
    await goTo(record, t('moreEvidence'), t('moreEvidenceHint'));
    await record.click('textbox', t('recordNotes'));
    await record.type(`${CANARIES.notes} ${CODE}`);
    await record.click('button', t('recordSave'));
    const file = await browser.saved(/^gift-card-record-.+\.html$/);
    await record.close();

    const kept = await browser.inBackground<{ local: { history: object[] } }>(KEPT);
    const recorded = await browser.inBackground<string[]>('self.recorded');
    const everywhere = [kept, recorded, inPopup, await options.evaluate(PAGE_STORES), await tab.badge()].map((part) => JSON.stringify(part)).join('\n');
    for (const canary of [...Object.values(CANARIES), CODE, TYPED, ...CODE.split('-'), ...TYPED.split('-')]) expect(everywhere).not.toContain(canary);
    // The recorder does hear, and what was asked for is there: the host and the choice in the history, the notes in the file.
    expect(recorded.join('\n')).toContain('"page-judged"');
    // Rules are read from the package's own files.
    expect(recorded.filter((line) => !/^message |^network (?:moz|chrome)-extension:\/\/[^?#]*\/assets\/[\w-]+\.json$/.test(line))).toEqual([]);
    expect(kept.local.history).toContainEqual(expect.objectContaining({ host, kind: 'code-buyback', choice: 'dismissed' }));
    expect(kept).toMatchObject({ databases: [], cached: [] });
    expect(file.text).toContain(CANARIES.notes);
    expect(file.text).not.toContain(CODE);
    // Whatever was asked of the network, the person asked for by opening the page.
    const [withoutFragment = ''] = ADDRESS.split('#');
    expect(
      requested.filter((href) => ![withoutFragment, `${origin}/favicon.ico`].includes(href) && !href.startsWith('https://another-program.example')),
    ).toEqual([]);
    expect(JSON.parse(await tab.evaluate<string>(PAGE_STORES))).toEqual([{}, {}, `kept=${CANARIES.cookie}`, '']);
    expect(tab.errors.filter((error) => !error.includes('favicon') && !error.includes('404'))).toEqual([]);
  });
});
