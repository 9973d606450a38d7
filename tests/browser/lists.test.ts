import { afterAll, beforeAll, expect, test } from 'vitest';
import { fixture } from '../support/fixtures.ts';
import { inBrowsers, type Telling } from './support/in-browsers.ts';
import { type ListAnswer, ListServer } from './support/list-server.ts';
import { serveFixtures, servePage, together } from './support/site.ts';
import type { Tab } from './support/tab.ts';

const SHOP = fixture('code-buyback/hit-wp-home');
/** Nothing on it concerns gift cards, so without a list nobody would look at it twice. */
const QUIET = '<!doctype html><html lang="ja"><title>こもれび堂</title><h1>こもれび堂</h1><p>古道具と器の店です。</p></html>';
const site = together(servePage('shop.komorebi.example', QUIET), servePage('other.example', QUIET), serveFixtures([SHOP]));
const LIST = '! sites to be careful with\n||komorebi.example^\nkomorebi.example##.banner\n';
const NAME = '見守りリスト';
const MEGABYTE = 1_000_000;

const server = new ListServer();
beforeAll(async () => {
  await server.start();
});
afterAll(() => server.close());

const good: ListAnswer = (response, { headers }) => {
  if (headers['if-none-match'] === '"one"') response.writeHead(304).end();
  else response.writeHead(200, { etag: '"one"' }).end(LIST);
};

/** Answers that are no list, and what the options say of each; first those that depend on how a browser fetches. */
const bad = (t: Telling['t']): readonly (readonly [string, ListAnswer])[] => [
  [
    t('downloadRedirected', new URL(server.address('/', 'localhost')).host),
    (response, { url }) => (url === '/moved.txt' ? response.end(LIST) : response.writeHead(302, { location: server.address('/moved.txt', 'localhost') }).end()),
  ],
  [t('downloadUnreachable'), (response) => response.destroy()],
  [t('downloadCutOff'), (response) => response.writeHead(200, { 'content-length': '1000' }).write(LIST, () => setTimeout(() => response.destroy(), 50))],
  [t('failureNoList'), (response) => response.writeHead(200).end(Buffer.alloc(10 * MEGABYTE, 'q\u0007 \n'))],
  [t('downloadTooBig', '20'), (response) => response.writeHead(200, { 'content-length': String(21 * MEGABYTE) }).write(LIST)],
  [t('downloadStatus', '503'), (response) => response.writeHead(503).end(LIST)],
  [t('failureEmpty'), (response) => response.writeHead(200).end('! soon\n')],
  [t('downloadWebPage'), (response) => response.writeHead(200, { 'content-type': 'text/plain' }).end(`<!DOCTYPE html><title>Log in</title>\n${LIST}`)],
];

inBrowsers('a list from elsewhere', { languages: ['ja'], site }, ({ browser, name: browserName, t }) => {
  let options: Tab;
  let shop: Tab;
  const askers = () => browser.inBackground<number>('chrome.scripting.getRegisteredContentScripts().then((scripts) => scripts.length)');

  test('is looked into before it is used; then its sites are warned of with its name and entry, also those that are open', async () => {
    expect(await askers()).toBe(0);
    server.answer = good;
    shop = await browser.openTab('https://shop.komorebi.example/');
    options = await browser.openTab(`${await browser.addressOf('options')}#lists`);
    await options.clickOn('#lists form input');
    await options.type(server.address('/sites.txt'));
    await options.press('Enter');
    await options.find('heading', t('listPreview'), { focused: true });
    await options.find('text', t('listEntries', '1'));
    await options.find('text', t('listSkippedPart', '1'));
    expect(await shop.has('heading', t('listedTitle'))).toBe(false);
    await options.fill('#lists .proposal input', NAME);
    await options.click('button', t('listKeep'));
    await options.find('text', t('listKept', NAME));

    await shop.find('heading', t('listedTitle'));
    await shop.reload();
    await shop.find('heading', t('listedTitle'));
    const words = await shop.text();
    expect(words).toContain(NAME);
    expect(words).toContain('||komorebi.example^');
    expect((await shop.badge()).text).toBe('!');
    const popup = await shop.openPopup();
    await popup.find('heading', t('alertListed'));
    await popup.find('text', '||komorebi.example^');
    await popup.close();
    const other = await browser.openTab('https://other.example/');
    expect((await other.settled('none'))?.verdict.listed).toBeUndefined();
    await other.close();
  });

  test('stays in use whatever its server answers, and it is said what came', async () => {
    const refresh = async (said: string) => {
      await options.bringToFront();
      await options.click('button', t('listRefreshOf', NAME));
      await options.find('text', said);
      await shop.reload();
      expect((await shop.settled('caution'))?.verdict.listed?.[0]).toMatchObject({ list: NAME, entry: '||komorebi.example^' });
    };
    for (const [said, answer] of bad(t).slice(0, browserName === 'chromium' ? undefined : 4)) {
      server.answer = answer;
      await refresh(said);
      await options.find('text', t('listKeptLast'));
    }
    server.answer = good;
    await refresh(t('listRefreshed', NAME));
    await options.gone('text', t('listKeptLast'));
    // What was refused has not taken the place of the tag that belongs to what is kept.
    expect(server.asked.at(-1)?.tag).toBe('"one"');
  });

  test('is taken anew when it has changed, and shown as the person wants it', async () => {
    server.answer = (response) => response.writeHead(200, { etag: '"two"' }).end('shop.komorebi.example\nother.example\n');
    await options.bringToFront();
    await options.click('button', t('listRefreshOf', NAME));
    await options.find('text', t('listRefreshed', NAME));
    await shop.find('text', 'shop.komorebi.example');
    await options.evaluate(
      `((select) => { select.value = 'danger'; select.dispatchEvent(new Event('change', { bubbles: true })); })(document.querySelector('#lists select'))`,
    );
    expect((await shop.settled('danger'))?.verdict.kind).toBe('listed');
    await shop.click('button', t('alertTrust'));
    await shop.find('button', t('trustUndo'));
    expect((await shop.badge()).text).toBe('');
  });

  test('can say that a site is fine, and can be taken away and back; without any, no page asks', async () => {
    const buyer = await browser.openTab(SHOP.url);
    await buyer.find('button', t('alertLeave'));
    await options.bringToFront();
    await options.chooseFile('#lists input[type=file]', 'fine.txt', `${new URL(SHOP.url).hostname}\n`);
    await options.find('heading', t('listPreview'));
    await options.evaluate(
      `((select) => { select.value = 'allow'; select.dispatchEvent(new Event('change', { bubbles: true })); })(document.querySelector('#lists .proposal select'))`,
    );
    await options.click('button', t('listKeep'));
    await options.find('text', t('listKept', 'fine'));
    await buyer.gone('button', t('alertLeave'));
    expect((await buyer.badge()).text).toBe('');
    const popup = await buyer.openPopup();
    await popup.find('heading', t('popupAllowedTitle'));
    await popup.close();

    await options.bringToFront();
    await options.click('button', t('listRemoveOf', 'fine'));
    await buyer.find('button', t('alertLeave'));
    await options.click('button', t('importUndo'));
    await buyer.gone('button', t('alertLeave'));
    for (const name of ['fine', NAME]) {
      await options.click('button', t('listRemoveOf', name));
      await options.find('text', t('listRemoved', name));
    }
    expect(await askers()).toBe(0);
    await options.find('text', t('listsEmpty'));
  });
});
