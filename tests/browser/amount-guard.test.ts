import { beforeEach, expect, test } from 'vitest';
import { fixture } from '../support/fixtures.ts';
import { inBrowsers } from './support/in-browsers.ts';
import { heard, listening } from './support/listening.ts';
import { serveFixtures } from './support/site.ts';
import type { Tab } from './support/tab.ts';

const AMOUNT = '#gc-asv-manual-reload-amount';
const FACE_VALUE = '#gc-order-form-custom-amount';
const BUY = '#gc-buy-box-bn input';

const RELOAD = listening(fixture('amazon-reload/hit-jp-gc-create'), '#form-submit-button');
const RELOAD_US = listening(fixture('amazon-reload/hit-com-combinedreload'), '#form-submit-button');
const CARD = listening(fixture('amazon-gift-purchase/hit-jp-email-type'), BUY);
const CARD_US = listening(fixture('amazon-gift-purchase/hit-com-egift'), BUY);
const site = serveFixtures([RELOAD, RELOAD_US, CARD, CARD_US]);

inBrowsers('before a large amount is loaded or bought', { site, languages: ['ja'], viewport: { width: 1024, height: 800 } }, ({ browser, t, testOnce }) => {
  beforeEach(() => browser.forget());

  async function open({ url }: { url: string }): Promise<Tab> {
    const tab = await browser.openTab(url);
    await tab.find('region', t('extensionName'));
    return tab;
  }

  const note = (total: string) => t('amountNote', total);
  const title = (total: string) => t('amountTitle', total);

  async function stop(tab: Tab): Promise<void> {
    await tab.click('button', t('amountStop'));
    await tab.gone('button', t('amountStop'));
  }

  test('from ¥10,000 on, the total stands beside the amount; the order is held once, and goes through once', async () => {
    const tab = await open(RELOAD);
    await tab.fill(AMOUNT, '9999');
    await tab.fill(AMOUNT, '12000');
    await tab.find('text', note('￥12,000'));
    await tab.fill(AMOUNT, '9999');
    await tab.gone('text', note('￥12,000'));
    await tab.fill(AMOUNT, '12000');
    await tab.find('text', note('￥12,000'));

    await tab.clickOn('#form-submit-button');
    await tab.find('dialog', title('￥12,000'));
    await tab.find('text', t('amountPressure'));
    await tab.find('button', t('amountStop'), { focused: true });
    await stop(tab);
    expect(await tab.evaluate('heard.join()')).toBe('');

    await tab.clickOn('#form-submit-button');
    await tab.click('button', t('amountProceed'));
    await expect.poll(() => tab.evaluate(heard('pointerdown', 'mousedown', 'mouseup', 'click', 'submit'))).toBe('1,1,1,1,1');
    await tab.clickOn('#form-submit-button');
    await expect.poll(() => tab.evaluate(heard('click', 'submit'))).toBe('2,2');
    await tab.fill(AMOUNT, '30000');
    await tab.find('text', note('￥30,000'));
    await tab.clickOn('#form-submit-button');
    await tab.find('dialog', title('￥30,000'));
  });

  testOnce('below it nothing is said and nothing held', async () => {
    const tab = await open(RELOAD);
    await tab.fill(AMOUNT, '9999');
    await tab.clickOn('#form-submit-button');
    await expect.poll(() => tab.evaluate(heard('click', 'submit'))).toBe('1,1');
    expect(await tab.has('dialog', /./)).toBe(false);
    expect(await tab.has('text', note('￥9,999'))).toBe(false);
  });

  test('an amount that is picked counts like one that is typed, whichever came last; Enter orders as well', async () => {
    const tab = await open(RELOAD);
    await tab.clickOn('[data-amount="50000"]');
    await tab.find('text', note('￥50,000'));
    await tab.clickOn('#form-submit-button');
    await tab.find('dialog', title('￥50,000'));
    await stop(tab);
    await tab.fill(AMOUNT, '20000');
    await tab.find('text', note('￥20,000'));
    await tab.press('Enter');
    await tab.find('dialog', title('￥20,000'));
    await stop(tab);
    await tab.clickOn('[data-amount="5000"]');
    await tab.gone('text', note('￥20,000'));
    expect(await tab.evaluate('heard.join()')).toBe('');
  });

  testOnce('a gift card is counted by quantity and recipients, who are mentioned and kept nowhere', async () => {
    const tab = await open(CARD);
    await tab.clickOn('#gc-mini-picker-amount-2');
    await tab.fill('#gc-order-form-quantity', '4');
    await tab.find('text', note('￥12,000'));
    await tab.fill('#gc-order-form-quantity', '1');
    await tab.gone('text', note('￥12,000'));
    await tab.fill('#gc-order-form-recipients', 'hana@friends.example, taro@friends.example,');
    await tab.type(' ken@friends.example yui@friends.example');
    await tab.find('text', note('￥12,000'));
    await tab.clickOn(BUY);
    await tab.find('dialog', title('￥12,000'));
    await tab.find('text', t('amountOthers', '4'));
    await tab.click('button', t('amountProceed'));
    await expect.poll(() => tab.evaluate(heard('click'))).toBe('1');
    const areas = ['local', 'sync', 'session'].map((area) => `chrome.storage.${area}.get(null)`);
    const kept = await browser.inBackground<string>(`Promise.all([${areas.join()}]).then(JSON.stringify)`);
    expect(kept).toContain('"amount"');
    expect(kept).not.toMatch(/friends\.example|hana|taro/);
  });

  testOnce('in another shop the amount is in its own currency', async () => {
    const card = await open(CARD_US);
    await card.fill(FACE_VALUE, '99');
    await card.clickOn(BUY);
    await expect.poll(() => card.evaluate(heard('click'))).toBe('1');
    await card.clickOn('#gc-mini-picker-amount-3');
    await card.find('text', note('$100'));
    await card.clickOn(BUY);
    await card.find('dialog', title('$100'));
    const reload = await open(RELOAD_US);
    await reload.fill(AMOUNT, '250.50');
    await reload.clickOn('#form-submit-button');
    await reload.find('dialog', title('$250.50'));
  });

  testOnce('“someone asked me to” leads to help here too', async () => {
    const tab = await open(RELOAD);
    await tab.fill(AMOUNT, '30000');
    await tab.find('text', note('￥30,000'));
    await tab.clickOn('#form-submit-button');
    await tab.click('button', t('chargeAsked'));
    await tab.find('dialog', t('pressureTitle'));
    await tab.find('link', t('pressureConsumer'));
    await stop(tab);
    expect(await tab.evaluate('heard.join()')).toBe('');
  });

  test('the amount can be set, and the question switched off', async () => {
    await browser.choose({ guards: { amountFrom: 3000 } });
    const tab = await open(RELOAD);
    await tab.fill(AMOUNT, '3000');
    await tab.find('text', note('￥3,000'));
    await browser.choose({ guards: { amount: 'off' } });
    await tab.fill(AMOUNT, '90000');
    await tab.gone('text', note('￥3,000'));
    await tab.clickOn('#form-submit-button');
    await expect.poll(() => tab.evaluate(heard('click', 'submit'))).toBe('1,1');
    expect(await tab.has('dialog', /./)).toBe(false);
  });
});
