import { beforeEach, describe, expect, test } from 'vitest';
import { fixture } from '../support/fixtures.ts';
import { inBrowsers } from './support/in-browsers.ts';
import { heard, listening } from './support/listening.ts';
import { serveFixtures } from './support/site.ts';
import type { Tab } from './support/tab.ts';

const CODE = 'ABCD-EF2HJK-LMNP';
const FIELD = '#gc-redemption-input';
const APPLY = '#gc-redemption-apply-button';

/** A page that asks its server whether the code is right before it sends its form, and one of whose links sends it as well. */
const SLOW = `
  document.querySelector('${APPLY}').addEventListener('click', async (event) => {
    event.preventDefault();
    await new Promise((resolve) => setTimeout(resolve, 300));
    document.querySelector('form.slow').requestSubmit();
  });
  document.querySelector('form.slow').insertAdjacentHTML('afterend', '<p><a id="send" href="#">send</a></p>');
  document.querySelector('#send').onclick = () => document.querySelector('form.slow').requestSubmit();`;

const MAIN = listening(fixture('amazon-redeem/hit-jp-main'), APPLY);
const COM = listening(fixture('amazon-redeem/hit-com-redeem'), APPLY, `document.querySelector('${FIELD}').form.className = 'slow';${SLOW}`);
const OLD = listening(fixture('amazon-redeem/hit-jp-legacy-css-gc-payment'), '[name=applytoaccount]');
const INDIA = listening(fixture('amazon-redeem/hit-in-tux-shadow'), 'button[type=button]');
const CHECKOUT = listening(fixture('amazon-checkout/hit-jp-checkout-pay'), '[name=ppw-claimCodeApplyPressed]');
const OLD_CHECKOUT = listening(fixture('amazon-checkout/hit-jp-spc-legacy'), '#gcApplyButtonId');
const USED = fixture('amazon-redeem/hit-uk-redeem-error');
const site = serveFixtures([USED, MAIN, COM, OLD, INDIA, CHECKOUT, OLD_CHECKOUT]);

inBrowsers('before a code is charged', { site, languages: ['ja'], viewport: { width: 360, height: 640 }, touch: true }, ({ browser, t, testOnce }) => {
  beforeEach(() => browser.forget());

  async function guards(charge: object): Promise<void> {
    await browser.choose({ guards: charge });
  }

  /** The page with a code in its box, its form untouched. */
  async function openWith(code: string, { url } = MAIN, field = FIELD): Promise<Tab> {
    const tab = await browser.openTab(url);
    await tab.find('region', t('extensionName'));
    await tab.fill(field, code);
    return tab;
  }

  async function isHeld(tab: Tab): Promise<void> {
    await tab.find('button', t('chargeStop'), { focused: true });
    await tab.find('button', t('chargeProceed'), { disabled: true });
    expect(await tab.evaluate('heard.join()')).toBe('');
  }

  async function agree(tab: Tab): Promise<void> {
    await tab.click('button', t('chargeAll'));
    await tab.find('button', t('chargeProceed'), { disabled: false });
    await tab.click('button', t('chargeProceed'));
    await tab.gone('button', t('chargeProceed'));
  }

  describe('a press of the button that charges it is held, and done once when it is agreed to', () => {
    test.each([
      ['today’s redemption page', MAIN, FIELD, APPLY, 1],
      ['the redemption page of old', OLD, FIELD, '[name=applytoaccount]', 1],
      ['today’s checkout', CHECKOUT, '.pmts-claim-code', '[name=ppw-claimCodeApplyPressed]', 1],
      ['the checkout of old, whose button has no form to send', OLD_CHECKOUT, '#spc-gcpromoinput', '#gcApplyButtonId', 0],
      ['India’s page of web components', INDIA, 'input.input-tag', 'button[type=button]', 0],
    ] as const)('%s', async (_, page, field, button, submits) => {
      const tab = await openWith(CODE, page, field);
      await tab.clickOn(button);
      await isHeld(tab);
      await agree(tab);
      await expect.poll(() => tab.evaluate(heard('pointerdown', 'mousedown', 'mouseup', 'click', 'submit'))).toBe(`1,1,1,1,${submits}`);
      await tab.close();
    });
  });

  test('with a finger it is two taps for someone who knows', async () => {
    const tab = await openWith(CODE);
    await tab.tapOn(APPLY);
    await isHeld(tab);
    await tab.tap('button', t('chargeAll'));
    await tab.tap('button', t('chargeProceed'));
    await tab.find('heading', t('afterChargedTitle'));
    expect(await tab.evaluate(heard('click', 'submit'))).toBe('1,1');
  });

  test('Enter in the box is held as well; by keyboard every point is ticked for itself', async () => {
    const tab = await openWith(CODE);
    await tab.press('Enter');
    await isHeld(tab);
    await tab.press('Shift+Tab');
    for (const statement of [t('chargeNobody'), t('chargeSpend'), t('chargeKnows')]) {
      await tab.press('Shift+Tab');
      await tab.find('checkbox', statement, { focused: true });
      await tab.press('Space');
      await tab.find('checkbox', statement, { checked: true });
    }
    await tab.press('Tab', 'Tab', 'Tab', 'Tab', 'Tab');
    await tab.find('button', t('chargeProceed'), { focused: true });
    await tab.press('Enter');
    await tab.find('heading', t('afterChargedTitle'));
    expect(await tab.evaluate(heard('submit'))).toBe('1');
  });

  test('a form that the page sends itself is held; one that is sent late, after it was agreed to, is not asked about twice', async () => {
    const tab = await openWith(CODE, COM);
    await tab.clickOn('#send');
    await isHeld(tab);
    await tab.click('button', t('chargeStop'));
    await tab.clickOn(APPLY);
    await isHeld(tab);
    await agree(tab);
    await tab.evaluate(`new Promise((sent) => addEventListener('submit', sent, { once: true }))`);
    expect(await tab.has('button', t('chargeStop'))).toBe(false);
    expect(await tab.evaluate(heard('click', 'submit'))).toBe('1,1');
    await tab.fill(FIELD, 'QRST-UV3XYZ-ABCD');
    await tab.clickOn('#send');
    await tab.find('button', t('chargeStop'));
    expect(await tab.evaluate(heard('submit'))).toBe('1');
  });

  test('“not yet” leaves the page as it was, and asks again the next time', async () => {
    await guards({ charge: 'daily' });
    const tab = await openWith(CODE);
    for (const answer of ['click', 'Escape'] as const) {
      await tab.clickOn(APPLY);
      await isHeld(tab);
      if (answer === 'click') await tab.click('button', t('chargeStop'));
      else await tab.press('Escape');
      await tab.gone('button', t('chargeStop'));
      expect(await tab.evaluate(`[document.querySelector('${FIELD}').value, document.activeElement.id].join()`)).toBe(`${CODE},${APPLY.slice(1)}`);
    }
    expect(await tab.evaluate('heard.join()')).toBe('');
  });

  testOnce('“someone asked me to” leads to what to do and whom to ring, and from there back or out', async () => {
    const tab = await openWith(CODE);
    await tab.clickOn(APPLY);
    await tab.click('button', t('chargeAsked'));
    await tab.find('dialog', t('pressureTitle'), { description: t('pressureText') });
    await tab.find('button', t('amountStop'), { focused: true });
    for (const step of [t('stepHangUp'), t('stepNothingYet'), t('stepTalkToSomeone')]) await tab.find('text', step);
    await tab.find('link', t('pressureConsumer'));
    await tab.find('link', t('pressurePolice'));
    await tab.click('button', t('pressureBack'));
    await tab.find('button', t('chargeStop'), { focused: true });
    await tab.click('button', t('chargeAsked'));
    await tab.click('button', t('amountStop'));
    await tab.gone('button', t('amountStop'));
    expect(await tab.evaluate('heard.join()')).toBe('');
  });

  testOnce('once a day asks once it was agreed to; off never asks', async () => {
    await guards({ charge: 'daily' });
    const first = await openWith(CODE);
    await first.clickOn(APPLY);
    await isHeld(first);
    await agree(first);
    await first.close();
    const second = await openWith(CODE);
    await second.clickOn(APPLY);
    await second.find('heading', t('afterChargedTitle'));
    await second.close();

    await browser.store('local', { asked: {} });
    await guards({ charge: 'off' });
    const third = await openWith(CODE);
    await third.press('Enter');
    await third.find('heading', t('afterChargedTitle'));
    expect(await third.evaluate(heard('submit'))).toBe('1');
  });

  testOnce('what is to be remembered is said by the person, and holds for this site', async () => {
    const tab = await openWith(CODE);
    await tab.clickOn(APPLY);
    await isHeld(tab);
    await tab.press('Shift+Tab');
    await expect.poll(async () => (await tab.things()).find(({ focused, name }) => focused && name === t('guardRemember'))).toBeDefined();
    await tab.press('Space');
    await tab.find('radio', t('guardRememberAsk'));
    await tab.press('Tab');
    await tab.find('radio', t('guardRememberAsk'), { focused: true, checked: true });
    await tab.press('ArrowDown');
    await tab.find('radio', t('guardRememberSite'), { checked: true });
    await agree(tab);
    await tab.find('heading', t('afterChargedTitle'));
    await tab.click('button', t('bannerDismiss'));
    await tab.fill(FIELD, CODE);
    await tab.clickOn(APPLY);
    await expect.poll(() => tab.evaluate(heard('submit'))).toBe('2');
    const { settings } = await browser.inBackground<{ settings: { marks: object } }>(`chrome.storage.local.get('settings')`);
    expect(Object.keys(settings.marks)).toEqual(['paused-charge/amazon.co.jp']);
  });

  testOnce('a coupon in the box that takes both, and an empty box, go straight through', async () => {
    const checkout = await openWith('SPRING-500', CHECKOUT, '.pmts-claim-code');
    await checkout.clickOn('[name=ppw-claimCodeApplyPressed]');
    await expect.poll(() => checkout.evaluate(heard('click', 'submit'))).toBe('1,1');
    expect(await checkout.has('button', t('chargeStop'))).toBe(false);
    const empty = await openWith('', MAIN);
    await empty.clickOn(APPLY);
    await empty.find('heading', t('afterFailedTitle'));
    expect(await empty.evaluate(heard('click', 'submit'))).toBe('1,1');
  });

  test('after it, the banner says what comes next, as the page’s own message has it', async () => {
    const tab = await browser.openTab(USED.url);
    await tab.find('heading', t('afterUsedTitle'));
    for (const step of [t('afterUsedOwn'), t('afterUsedAmazon'), t('afterUsedNoMore'), t('afterUsedPolice')]) await tab.find('text', step);
    await tab.open(INDIA.url);
    // Here it would cover the page's button, so it says one sentence and opens to the rest.
    await tab.click('button', t('bannerMore'));
    await tab.find('button', t('bannerKeep'));
    await tab.evaluate(`{
      const alert = document.querySelector('tux-alert');
      alert.shadowRoot.querySelector('div').textContent = 'Enter a valid code';
      alert.setAttribute('messagetype', 'error');
    }`);
    await tab.find('heading', t('afterFailedTitle'));
    await guards({ charge: 'off' });
    const charged = await openWith(CODE);
    await charged.press('Enter');
    await charged.find('heading', t('afterChargedTitle'));
    for (const point of [t('afterSpend'), t('afterKeep'), t('afterTellNobody')]) await charged.find('text', point);
    await charged.click('button', t('bannerDismiss'));
    await charged.gone('heading', t('afterChargedTitle'));
  });
});
