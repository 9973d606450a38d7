import { afterAll, beforeAll, expect, test } from 'vitest';
import { inBrowsers } from './support/in-browsers.ts';
import { ListServer } from './support/list-server.ts';
import { servePage, together } from './support/site.ts';

/** Nothing on it concerns gift cards, so without a list nobody would look at it twice. */
const QUIET = '<!doctype html><html lang="ja"><title>こもれび堂</title><h1>こもれび堂</h1><p>古道具と器の店です。</p></html>';
const site = together(servePage('shop.komorebi.example', QUIET), servePage('komorebi.example', QUIET), servePage('other.example', QUIET));
const server = new ListServer();

beforeAll(async () => {
  await server.start();
});
afterAll(() => server.close());

inBrowsers('a list from elsewhere', { languages: ['ja'], site }, ({ browser, t }) => {
  test('is looked into before it is used; then its sites are warned of, by its name and entry, and so are those open already', async () => {
    server.answer = (response) => response.writeHead(200, { etag: '"one"' }).end('! sites to be careful with\n||komorebi.example^\nkomorebi.example##.ad\n');
    const open = await browser.openTab('https://shop.komorebi.example/');
    const options = await browser.openTab(await browser.addressOf('options'));
    await options.clickOn('#lists form input');
    await options.type(server.address('/sites.txt'));
    await options.press('Enter');
    await options.find('heading', t('listPreview'), { focused: true });
    expect(await options.text()).toContain(t('listEntries', '1'));
    await options.click('button', t('listKeep'));
    await options.find('text', t('listKept', `127.0.0.1:${new URL(server.address('/')).port}`));
    await open.find('heading', t('listedTitle'));
    const other = await browser.openTab('https://komorebi.example/');
    await other.find('heading', t('listedTitle'));
    expect(await other.text()).toContain('||komorebi.example^');
    expect((await other.badge()).text).toBe('!');
  });
});
