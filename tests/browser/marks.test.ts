import { expect, test } from 'vitest';
import { placePage, readPlaces } from '../support/places.ts';
import { FEED, MOST_POSTS, OFFER_EVERY } from './marks/feed.ts';
import { watchingItself } from './marks/what-moved.ts';
import { eventually } from './support/eventually.ts';
import { inBrowsers } from './support/in-browsers.ts';
import type { Site } from './support/site.ts';
import type { Tab } from './support/tab.ts';

const GOOGLE = placePage('google');
const CHIEBUKURO = placePage('chiebukuro');
const places = [...readPlaces().filter(({ name }) => name !== 'x'), FEED];

const site: Site = (url) => {
  const page = places.find((place) => url.hostname === new URL(place.url).hostname);
  return page ? { body: watchingItself(page.html) } : null;
};

/** Notes, where our script runs, which expressions were tried on which numbered post. */
const NOTE_READS = `(() => {
  const test = RegExp.prototype.test;
  globalThis.readings = new Map();
  RegExp.prototype.test = function (text) {
    for (const [, number] of text.length < 400 ? text.matchAll(/投稿(\\d+)番/g) : []) {
      const key = this.source + ' ' + number;
      readings.set(key, (readings.get(key) ?? 0) + 1);
    }
    return test.call(this, text);
  };
  return true;
})()`;
const READ = `new Set([...readings.keys()].map((key) => key.split(' ').at(-1))).size`;
const READ_TWICE = `[...readings].filter(([, times]) => times > 1).map(([key]) => key.slice(-40))`;
/** Browsers collect what nobody holds when memory is needed, and not what is being asked for meanwhile. */
const LEFT_ALIVE = `(async () => {
  for (let times = 0; times < 15; times += 1) {
    globalThis.waste = Array.from({ length: 40 }, () => new Uint8Array(1e6).fill(1));
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  return left.filter((post) => post.deref()).length;
})()`;

inBrowsers('where search results and posts are read', { languages: ['ja'], site }, ({ browser, name, t, testOnce }) => {
  const LINK = t('markOpen', t('markLink'));
  const OFFER = t('markOpen', t('markOffer'));
  /** A mark is seen once its place is found, a frame after it is counted. */
  const seen = (tab: Tab, label: string, count: number) =>
    eventually(async () => ((await tab.things()).filter(({ role, name: said }) => role === 'button' && said === label).length === count ? true : undefined));
  const marked = (tab: Tab, count: number) => eventually(async () => ((await tab.report())?.marked?.count === count ? true : undefined));

  test('two of six results are marked before the click, open by keyboard to what was seen, and nothing has moved', async () => {
    const tab = await browser.openTab(GOOGLE.url);
    await tab.find('button', LINK);
    // The first page a browser shows may move by itself, when its letters come.
    await tab.reload();
    await tab.find('button', LINK);
    await marked(tab, 2);
    expect(await seen(tab, LINK, 2)).toBe(true);
    expect(await tab.evaluate('whatMoved()')).toEqual([]);

    await tab.evaluate(`document.querySelectorAll('.MjjYud')[1].querySelector('a').focus()`);
    await tab.press('Tab');
    await tab.find('button', LINK, { focused: true });
    await tab.press('Enter');
    await tab.find('dialog', t('markLink'));
    await tab.find('text', t('markSeenInResult'));
    expect(await tab.text()).toContain('買取率92%');
    await tab.press('Escape');
    await tab.gone('dialog', t('markLink'));
    await tab.find('button', LINK, { focused: true });
    expect(await tab.url()).toBe(GOOGLE.url);

    // The page as a whole is nobody's: no alert, no badge.
    expect(await tab.has('region', t('extensionName'))).toBe(false);
    expect((await tab.badge()).text).toBe('');
    expect(await tab.evaluate('whatMoved()')).toEqual([]);
    expect(tab.errors).toEqual([]);
  });

  test('the popup counts them and switches them off for the site; the settings list that and undo it', async () => {
    const tab = await browser.openTab(GOOGLE.url);
    await marked(tab, 2);
    const popup = await tab.openPopup();
    await popup.find('text', t('popupMarkedResults', '2'));
    await popup.click('button', t('marksOffHere'));
    await popup.find('button', t('popupMarksOn'));
    await popup.close();
    await tab.gone('button', LINK);
    await tab.reload();
    expect((await tab.report())?.marked).toBeUndefined();

    const options = await browser.openTab(await browser.addressOf('options'));
    await options.click('button', t('undoMarksOff', 'google.com'));
    await options.find('text', t('marksResumed', 'google.com'));
    await options.close();
    await tab.bringToFront();
    await tab.find('button', LINK);

    // Off from the mark itself, and back from the popup.
    await tab.click('button', LINK);
    await tab.click('button', t('marksOffHere'));
    await tab.gone('button', LINK);
    const again = await tab.openPopup();
    await again.click('button', t('popupMarksOn'));
    await again.find('text', t('marksResumed', 'google.com'));
    await again.close();
    await tab.find('button', LINK);
  });

  testOnce('of two answers the one that steers to buyers is marked, not the one that warns, nor the question', async () => {
    const tab = await browser.openTab(CHIEBUKURO.url);
    await tab.click('button', OFFER);
    await tab.find('dialog', t('markOffer'));
    expect(await tab.text()).toContain('ここ一択');
    expect((await tab.report())?.marked).toEqual({ kind: 'posts', count: 1 });
    expect(await tab.evaluate('whatMoved()')).toEqual([]);
  });

  test('2,000 posts go by: each is read once, those that ask for codes are marked, and none is held on to', async () => {
    const tab = await browser.openTab(FEED.url);
    await tab.asOurScript(NOTE_READS);
    await tab.evaluate('begin()');
    expect(await eventually(async () => ((await tab.asOurScript<number>(READ)) === MOST_POSTS ? true : undefined))).toBe(true);
    expect(await tab.asOurScript(READ_TWICE)).toEqual([]);
    // Where it is told fast, and before anything is looked for: that holds on to what it saw.
    if (name === 'chromium') expect(await eventually(async () => ((await tab.evaluate<number>(LEFT_ALIVE)) === 0 ? true : undefined))).toBe(true);

    const offersThere = (MOST_POSTS - (await tab.evaluate<number>('left.length'))) / OFFER_EVERY;
    expect(await marked(tab, offersThere)).toBe(true);
    expect(await seen(tab, OFFER, offersThere)).toBe(true);
  });

  test('a post that is edited is judged anew, what is being written is left alone, and a page that takes a mark away gets it back', async () => {
    const tab = await browser.openTab(FEED.url);
    await tab.evaluate(`addPosts(20), feed.insertAdjacentHTML('beforebegin', '<div role="textbox" contenteditable="true"></div>'), 0`);
    const edit = (words: string) => tab.evaluate(`document.querySelectorAll('article span')[3].firstChild.data = ${JSON.stringify(words)}, 0`);
    await edit('Amazonギフト券 高額で買い取ります。額面の95%、即日お振込み。気になる方はメッセージください。');
    await tab.find('button', OFFER);
    await tab.evaluate(`document.querySelectorAll('article')[3].lastElementChild.remove(), addPosts(1)`);
    await tab.find('button', OFFER);

    await tab.clickOn('[contenteditable]');
    await tab.type('Amazonギフト券 高額で買い取ります。額面の95%、即日');
    await edit('おはよう。');
    await tab.gone('button', OFFER);
    expect((await tab.report())?.marked).toEqual({ kind: 'posts', count: 0 });
  });
});
