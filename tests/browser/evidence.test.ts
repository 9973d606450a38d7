import { expect, test } from 'vitest';
import { findClaimCodes } from '../../src/domain/claim-code.ts';
import { EvidenceRecordSchema } from '../../src/domain/evidence-record/record.ts';
import { fixture } from '../support/fixtures.ts';
import type { GuardBrowser } from './support/browser.ts';
import { inBrowsers } from './support/in-browsers.ts';
import type { Popup } from './support/popup.ts';
import { serveFixtures } from './support/site.ts';
import type { Tab } from './support/tab.ts';

const SHOP = fixture('code-buyback/hit-wp-home');
const BLOG = fixture('code-buyback/miss-personal-blog');
const CODE = 'ABCD-234567-EFGH';
const HTML = /^gift-card-record-.+\.html$/;
const JSON_DATA = /^gift-card-record-.+\.json$/;
const host = new URL(SHOP.url).hostname;
const url = `${SHOP.url}entry/${CODE}?claimCode=${CODE}#${CODE}`;
const site = serveFixtures([{ ...SHOP, url: `${SHOP.url}entry/${CODE}` }, BLOG]);

/** All the extension remembers, besides the rules it came with. */
function remembered(browser: GuardBrowser): Promise<Record<string, Record<string, unknown>>> {
  return browser.inBackground(`Promise.all([chrome.storage.local.get(), chrome.storage.sync.get(), chrome.storage.session.get(), indexedDB.databases()])
    .then(([{ rules, ...local }, sync, session, databases]) => ({ local, sync, session, databases }))`);
}

/** How much of a picture has the colour of the shop's menu. What we show on the page darkens it. */
function shareOfMenu(tab: Tab, picture: string): Promise<number> {
  return tab.evaluate(`(async () => {
    const image = await createImageBitmap(await (await fetch(${JSON.stringify(picture)})).blob());
    const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
    canvas.drawImage(image, 0, 0);
    const { data } = canvas.getImageData(0, 0, image.width, image.height);
    let like = 0;
    for (let at = 0; at < data.length; at += 4) if ([0xb4, 0x54, 0x1a].every((part, of) => Math.abs(data[at + of] - part) < 16)) like += 1;
    return like / (data.length / 4);
  })()`);
}

inBrowsers('a record for the police', { site }, ({ browser, language, t, testOnce }) => {
  async function openRecord(tab: Tab): Promise<Popup> {
    const popup = await tab.openPopup();
    await goToRecord(popup);
    return popup;
  }

  async function goToRecord(popup: Popup): Promise<void> {
    // A popup that has not found its size yet moves under the pointer.
    await popup.find('button', t('popupOptions'));
    await popup.click('tab', t('popupTabMore'));
    await popup.click('link', `${t('moreEvidence')} ${t('moreEvidenceHint')}`);
    await popup.find('heading', t('moreEvidence'));
  }

  test('it is saved as one file, with the codes masked, and nothing of it stays behind', async () => {
    const tab = await browser.openTab(url);
    const verdict = (await tab.settled('caution'))?.verdict;
    const before = await remembered(browser);
    const popup = await openRecord(tab);
    await popup.find('image', t('recordShotAlt'));
    await popup.click('textbox', t('recordNotes'));
    await popup.type(`LINE: ${CODE} <b>`);
    await popup.click('textbox', t('recordSerial'));
    await popup.type('6301 2345 6789 0123');

    await popup.click('button', t('recordSave'));
    const file = await browser.saved(HTML);
    expect(file.name).toMatch(new RegExp(`^gift-card-record-\\d{4}-\\d\\d-\\d\\d-\\d{4}-${host}\\.html$`));
    expect(file.text).toContain(`<html lang="${language}">`);
    expect(file.text).toContain(`https://${host}/entry/•••?claimCode=•••#•••`);
    expect(file.text).toContain('LINE: •••••••••••••••• &lt;b&gt;');
    expect(file.text).toContain('6301 2345 6789 0123');
    for (const { signal } of verdict?.findings ?? []) expect(file.text).toContain(signal);
    expect(file.text).toContain(t('recordHeading'));
    expect(findClaimCodes(file.text.replace(/base64,[^"]*/, ''))).toEqual([]);

    await popup.click('button', t('recordSaveData'));
    const data = await browser.saved(JSON_DATA);
    const record = EvidenceRecordSchema.parse(JSON.parse(data.text));
    expect(record.verdict?.pack).toEqual(verdict?.pack);
    expect(await shareOfMenu(tab, record.picture ?? '')).toBeGreaterThan(0.03);
    expect(findClaimCodes(JSON.stringify({ ...record, picture: null }))).toEqual([]);
    await popup.close();
    expect(await remembered(browser)).toEqual(before);
    await tab.close();
  });

  // Everything below is the same in every language.
  const inJapanese = test.runIf(language === 'ja');
  const onceInJapanese = testOnce.runIf(language === 'ja');

  onceInJapanese('where nothing was found the record says so, and the picture can be left out', async () => {
    const tab = await browser.openTab(BLOG.url);
    const popup = await openRecord(tab);
    await popup.click('checkbox', t('recordShot'));
    await popup.gone('image', t('recordShotAlt'));
    await popup.click('button', t('recordSave'));
    const { text } = await browser.saved(HTML);
    expect(text).toContain(t('recordNothing'));
    expect(text).toContain(`<bdi>${await tab.evaluate('document.title')}</bdi>`);
    expect(text).not.toContain('<img');
    await popup.close();
  });

  onceInJapanese('where the browser gives no picture the record is made without', async () => {
    const tab = await browser.openTab(BLOG.url);
    const popup = await tab.openPopup();
    await popup.evaluate(`void (chrome.tabs.captureVisibleTab = () => { throw new Error('no picture') })`);
    await goToRecord(popup);
    await popup.find('text', t('recordNoShot'));
    await popup.click('button', t('recordSave'));
    expect((await browser.saved(HTML)).text).not.toContain('<img');
    await popup.close();
  });

  onceInJapanese('on a page of the browser itself there is nothing to record', async () => {
    const popup = await openRecord(await browser.openTab(browser.ownPage));
    await popup.find('text', t('recordNone'));
    expect(await popup.has('button', t('recordSave'))).toBe(false);
    await popup.close();
  });

  inJapanese('it goes on in a tab with what is written, masked, and leaves no trace of the way there', async () => {
    const tab = await browser.openTab(url);
    await tab.settled('caution');
    const before = await remembered(browser);
    const popup = await openRecord(tab);
    await popup.click('textbox', t('recordNotes'));
    await popup.type(`LINE: ${CODE}`);
    await popup.click('button', t('recordWide'));

    const wide = await browser.tabAt('#more/evidence');
    await wide.find('textbox', t('recordNotes'), { value: 'LINE: ••••••••••••••••' });
    await wide.find('image', t('recordShotAlt'));
    expect(await remembered(browser)).toEqual(before);
    await wide.click('button', t('recordSave'));
    const { text } = await browser.saved(HTML);
    expect(text).toContain(`https://${host}/entry/•••?claimCode=•••#•••`);
    expect(findClaimCodes(text.replace(/base64,[^"]*/, ''))).toEqual([]);

    await wide.reload();
    await wide.find('textbox', t('recordNotes'), { value: '' });
    await wide.find('text', t('recordNoShot'));
    await wide.close();
  });
});
