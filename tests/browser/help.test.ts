import { expect } from 'vitest';
import { CHECKLISTS } from '../../src/domain/guidance/checklists.ts';
import { SITUATION_NAMES, SITUATIONS } from '../../src/domain/guidance/help.ts';
import { inBrowsers } from './support/in-browsers.ts';
import type { Popup } from './support/popup.ts';

const PAGE = 'https://plain.example/';
const site = (url: URL) => (url.href === PAGE ? { body: '<!doctype html><title>Plain</title><p>Nothing here' } : null);

inBrowsers('what stands under “More”', { site, languages: ['ja'] }, ({ browser, t, testOnce }) => {
  async function openMore(): Promise<Popup> {
    const popup = await (await browser.openTab(PAGE)).openPopup();
    await popup.click('tab', t('popupTabMore'));
    await popup.find('link', `${t('moreHelp')} ${t('moreHelpHint')}`);
    return popup;
  }

  testOnce('someone who has sent a code finds, first of all, what to do and whom to ring', async () => {
    const popup = await openMore();
    const entries = (await popup.things()).filter(({ role, name }) => role === 'link' && name.includes(' '));
    expect(entries[0]?.name).toBe(`${t('moreHelp')} ${t('moreHelpHint')}`);
    await popup.click('link', `${t('moreHelp')} ${t('moreHelpHint')}`);
    await popup.find('heading', t('moreHelp'), { focused: true });
    const read = await popup.text();
    const order = SITUATION_NAMES.map((name) => read.indexOf(t(`situation${name}`)));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(order).not.toContain(-1);

    await popup.click('text', t('situationSentCode'));
    for (const step of SITUATIONS.SentCode) await popup.find('text', t(`step${step}`));
    await popup.gone('text', t('stepHangUp'));
    const numbers = await popup.evaluate<string[]>(`[...document.querySelectorAll('details[open] a[href^="tel:"]')].map(({ href }) => href)`);
    expect(numbers).toEqual(['tel:%239110', 'tel:188']);
    await popup.find('link', `${t('helpOpen')}: ${t('contactAmazon')}`);

    await popup.evaluate(`Object.defineProperty(navigator, 'onLine', { value: false }) && dispatchEvent(new Event('offline')) && true`);
    await popup.find('text', t('helpOffline'));
    await popup.close();
  });

  testOnce('a link leads straight to a situation', async () => {
    const popup = await openMore();
    await popup.evaluate(`(location.hash = 'more/help/beingPressed')`);
    await popup.find('text', t('stepHangUp'));
    expect(await popup.evaluate<string>('document.activeElement.textContent')).toBe(t('situationBeingPressed'));
    await popup.close();
  });

  testOnce('each checklist is kept while the browser is open, and cleared by itself', async () => {
    const popup = await openMore();
    await popup.click('link', `${t('moreChecklist')} ${t('moreChecklistHint')}`);
    await popup.click('checkbox', t('checkNobodyAsked'));
    await popup.evaluate(`(location.hash = 'more/checklist/sell')`);
    await popup.find('checkbox', t('checkSellOwn'));
    for (const point of CHECKLISTS.Sell) await popup.click('checkbox', t(`check${point}`));
    await popup.find('text', t('decideDone'));
    await popup.close();

    const again = await openMore();
    await again.click('link', `${t('moreChecklist')} ${t('moreChecklistHint')}`);
    await again.find('text', t('checklistProgress', '1', '5'));
    await again.find('text', t('checklistProgress', '5', '5'));
    await again.click('button', t('decideReset'));
    await again.find('checkbox', t('checkNobodyAsked'), { checked: false });
    await again.find('text', t('checklistProgress', '5', '5'));
    await again.close();
  });

  testOnce('a question is found in whatever width or case it is typed, and opens to its answer', async () => {
    const popup = await openMore();
    await popup.click('link', `${t('moreFaq')} ${t('moreFaqHint')}`);
    await popup.find('text', t('dangerSellAccount'));
    await popup.find('text', t('faqUncharged'));
    await popup.click('searchbox', t('faqSearch'));
    await popup.type('ﾒﾙｶﾘ');
    await popup.find('text', t('faqFound', '1'));
    await popup.gone('text', t('faqUncharged'));
    await popup.click('text', t('faqMercari'));
    await popup.find('text', t('faqMercariAnswer'));
    await popup.click('searchbox', t('faqSearch'));
    await popup.type('xyzzy');
    await popup.find('text', t('faqNone', 'ﾒﾙｶﾘxyzzy'));
    await popup.close();
  });
});
