import { expect, test } from 'vitest';
import { PLACES } from '../../src/domain/guidance/sale.ts';
import { fixture } from '../support/fixtures.ts';
import type { GuardBrowser } from './support/browser.ts';
import { inBrowsers, type Telling } from './support/in-browsers.ts';
import type { Popup } from './support/popup.ts';
import { serveFixtures } from './support/site.ts';
import type { textsIn } from './support/texts.ts';

const BLOG = fixture('code-buyback/miss-personal-blog');
const site = serveFixtures([BLOG]);

type Texts = ReturnType<typeof textsIn>;

async function openGuide(browser: GuardBrowser, t: Texts): Promise<Popup> {
  const tab = await browser.openTab(BLOG.url);
  const popup = await tab.openPopup();
  await popup.click('tab', t('popupTabGuide'));
  return popup;
}

async function openEstimator(browser: GuardBrowser, t: Texts): Promise<Popup> {
  const popup = await openGuide(browser, t);
  await popup.find('heading', t('guideTitle'));
  await popup.evaluate(`location.hash = '#guide/estimate'`);
  await popup.find('heading', t('estimateTitle'), { focused: true });
  return popup;
}

/** Starts the next story from the beginning. */
async function forget(browser: GuardBrowser): Promise<void> {
  await browser.inBackground('chrome.storage.session.clear()');
}

async function retype(popup: Popup, field: string, text: string): Promise<void> {
  await popup.click('textbox', field);
  await popup.press('Control+a');
  if (text === '') await popup.press('Delete');
  else await popup.type(text);
}

inBrowsers('the guide', { site, languages: ['ja'] }, (telling) => {
  const { browser, t, testOnce } = telling;
  test('four questions lead to the ways, the least harmful first, each with what it costs', async () => {
    const popup = await openGuide(browser, t);
    await popup.find('heading', t('guideTitle'));
    await popup.find('text', t('guideIntro'));
    await popup.find('text', t('guideProgress', '1'));
    await popup.click('button', t('answerBought'));
    await popup.find('heading', t('askCharged'), { focused: true });
    await popup.find('text', t('guideProgress', '2'));
    await popup.click('button', t('answerCharged'));
    await popup.find('heading', t('askUsed'), { focused: true });
    await popup.click('button', t('answerUsed'));
    await popup.find('heading', t('askNeed'), { focused: true });
    await popup.find('text', t('guideProgress', '4'));
    await popup.click('button', t('answerCash'));

    await popup.find('heading', t('guideWays'), { focused: true });
    const shown = await popup.evaluate<string>('document.body.innerText');
    const places = [t('waySpend'), t('wayBuyForFriend'), t('wayBuyAndSell'), t('guideClosed'), t('guideNever')].map((text) => shown.indexOf(text));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    for (const fact of ['waySpendCost', 'waySpendSure', 'waySpendLaw', 'waySpendRisk'] as const) await popup.find('text', t(fact));
    for (const why of ['wayKeepCodeClosed', 'wayAskAmazonClosed', 'waySellCodeWhy', 'waySellAccountWhy'] as const) await popup.find('text', t(why));
    expect(await popup.has('text', t('wayBuyForFriendRisk'))).toBe(false);
    await popup.click('text', t('wayBuyForFriend'));
    await popup.find('text', t('wayBuyForFriendRisk'));
    await popup.close();
  });

  testOnce('closing the popup loses no answer; an answer can be changed, taken back, and all begun again', async () => {
    const popup = await openGuide(browser, t);
    await popup.find('heading', t('guideWays'), { focused: false });
    await popup.click('button', t('guideChange', t('answerCharged')));
    await popup.find('heading', t('askCharged'), { focused: true });
    await popup.click('button', t('answerCode'));
    await popup.find('heading', t('guideWays'), { focused: true });
    expect(await popup.has('button', t('guideChange', t('answerUsed')))).toBe(false);
    await popup.click('text', t('wayBuyAndSell'));
    await popup.find('text', t('wayChargesFirst'));

    await popup.click('button', t('guideBack'));
    await popup.find('heading', t('askNeed'), { focused: true });
    await popup.click('button', t('guideBack'));
    await popup.find('heading', t('askCharged'), { focused: true });
    await popup.click('button', t('guideRestart'));
    await popup.find('heading', t('askSource'), { focused: true });
    await popup.gone('button', t('guideRestart'));
    await popup.close();
  });

  testOnce('someone who was told to buy it is led to stop and ask, and to those who help', async () => {
    await forget(browser);
    const popup = await openGuide(browser, t);
    await popup.click('button', t('answerTold'));
    await popup.find('heading', t('guideWays'), { focused: true });
    await popup.find('text', t('wayStopAndAskRisk'));
    await popup.click('link', t('wayHelpLink'));
    await popup.find('tab', t('popupTabMore'), { selected: true });
    expect(await popup.evaluate('location.hash')).toBe('#more/help');
    await popup.close();
  });

  test('the keyboard alone is enough', async () => {
    await forget(browser);
    const popup = await openGuide(browser, t);
    await popup.find('button', t('answerBought'));
    await popup.find('tab', t('popupTabGuide'), { focused: true });
    await popup.press('Tab', 'Enter');
    await popup.find('heading', t('askCharged'), { focused: true });
    await popup.press('Tab', 'Tab', 'Tab');
    await popup.find('button', t('answerUnsure'), { focused: true });
    await popup.press('Space');
    await popup.find('heading', t('askNeed'), { focused: true });
    await popup.press('Tab', 'Tab', 'Enter');
    await popup.find('heading', t('guideWays'), { focused: true });
    await popup.find('text', t('unsureHint'));
    await popup.press('Tab');
    await popup.find('text', t('wayKeepCodeCost'));
    await popup.press('Enter');
    await popup.gone('text', t('wayKeepCodeCost'));
    await popup.close();
  });

  testOnce('damaged answers in memory are passed over', async () => {
    await forget(browser);
    await browser.store('session', { guide: { Source: ['?'] }, sale: 7 });
    const popup = await openGuide(browser, t);
    await popup.find('heading', t('askSource'));
    await popup.close();
  });

  testOnce('before buying to sell it can be worked out what would be left, with figures of one’s own', async () => {
    await browser.store('session', { guide: { Source: 'Received', Charged: 'Charged', Used: 'Used', Need: 'Cash' } });
    const popup = await openGuide(browser, t);
    await popup.click('text', t('wayBuyAndSell'));
    await popup.find('text', t('estimateResult', '￥6,200', '￥3,800', '38%'));
    await popup.find('text', '100%');
    await popup.find('table', t('estimateTable'));
    await popup.find('rowheader', t('lossShipping'));

    await retype(popup, t('estimateBalance'), '５０，０００円');
    await popup.find('text', t('estimateResult', '￥35,000', '￥15,000', '30%'));
    await popup.close();

    const again = await openGuide(browser, t);
    await again.click('text', t('wayBuyAndSell'));
    await again.find('textbox', t('estimateBalance'), { value: '５０，０００円' });
    await again.close();
  });

  testOnce('the estimator says in a sentence what it cannot reckon with', async () => {
    await forget(browser);
    const popup = await openEstimator(browser, t);
    const entries: [string, string][] = [
      ['', t('entryEmpty')],
      ['たくさん', t('entryUnclear', '10000')],
      ['-500', t('entryNegative')],
      ['999999999999', t('entryTooMuch', '￥100,000,000')],
    ];
    for (const [typed, sentence] of entries) {
      await retype(popup, t('estimateBalance'), typed);
      await popup.find('text', sentence);
      await popup.find('text', t('estimateBroken'));
    }
    await retype(popup, t('estimateDrop'), '２００％');
    await popup.find('text', t('entryTooMuch', '100%'));
    await retype(popup, t('estimateDrop'), '20');

    await retype(popup, t('estimateBalance'), '0');
    await popup.find('text', t('estimateZero'));
    expect(await popup.has('table', t('estimateTable'))).toBe(false);
    await retype(popup, t('estimateBalance'), '５００円');
    await popup.find('text', t('estimateNothing', '￥500'));
    await retype(popup, t('estimateBalance'), '1億');
    await popup.find('text', t('entryUnclear', '10000'));
    await retype(popup, t('estimateBalance'), '10000万');
    await popup.find('text', t('estimateResult', '￥71,999,000', '￥28,001,000', '28%'));
    await popup.close();
  });

  testOnce('each place to sell brings its own fees and says where they come from', async () => {
    await forget(browser);
    const popup = await openEstimator(browser, t);
    await popup.find('text', t('placeMercariNote'));
    await popup.click('textbox', t('estimateBalance'));
    await popup.press('Tab');
    for (const { name, fee, payout } of PLACES.slice(1)) {
      await popup.press('ArrowDown');
      await popup.find('text', t(`place${name}Note`));
      await popup.find('textbox', t('estimateFee'), { value: String(fee) });
      await popup.find('textbox', t('estimatePayout'), { value: String(payout) });
    }
    await popup.click('link', t('guideReturn'));
    await popup.find('heading', t('guideTitle'));
    await popup.close();
  });

  tellOfRulesAndFigures(telling);
});

inBrowsers('the guide', { site, languages: ['en'], browsers: ['chromium'] }, tellOfRulesAndFigures);

/** Where months, yen and the texts' own placeholders differ from language to language. */
function tellOfRulesAndFigures({ browser, language, t, testOnce }: Telling): void {
  testOnce('open cell by cell to the reason, its source, and when it was checked', async () => {
    const tab = await browser.openTab(BLOG.url);
    const popup = await tab.openPopup();
    await popup.click('tab', t('popupTabRules'));
    const before = t('rulesOpen', t('ruleCash'), t('ruleCashBefore'));
    const after = t('rulesOpen', t('ruleCash'), t('ruleCashAfter'));
    await popup.find('button', before, { expanded: false });
    await popup.click('button', after);
    await popup.find('button', after, { expanded: true });
    await popup.find('text', t('ruleCashAfterWhy'));
    await popup.find('link', new RegExp(t('sourceTerms')));
    await popup.find('text', t('confirmedQuoted', language === 'ja' ? '2026年11月' : 'November 2026'));

    await popup.click('button', before);
    await popup.find('button', after, { expanded: false });
    await popup.find('text', t('ruleCashBeforeWhy'));
    await popup.gone('text', t('ruleCashAfterWhy'));
    const links = await popup.evaluate<string[]>(`[...document.querySelectorAll('.sources a')].map((link) => link.target + ' ' + link.rel)`);
    expect(new Set(links)).toEqual(new Set(['_blank noopener noreferrer']));
    await popup.press('Enter');
    await popup.gone('text', t('ruleCashBeforeWhy'));
    await popup.close();
  });

  testOnce('figures and yen are written as the reader writes them', async () => {
    await forget(browser);
    const popup = await openEstimator(browser, t);
    const yen = language === 'ja' ? '￥' : '¥';
    await popup.find('text', t('estimateResult', `${yen}6,200`, `${yen}3,800`, '38%'));
    await popup.close();
  });
}
