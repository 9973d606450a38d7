import { isAmazonShop } from '../../domain/amazon.ts';
import { currencyOf, formatMoney, reachesYen } from '../../domain/guards/money.ts';
import { type OrderTotal, orderTotal, saysOnlyMoney } from '../../domain/guards/order-total.ts';
import { language } from '../../platform/i18n.ts';
import { AmountNote } from '../dialog/amount-note.tsx';
import { PageOverlay } from '../page-overlay.ts';
import { elementsMatching, hasElement } from '../page-sample.ts';
import type { HeldAction, Hold } from './held-action.ts';
import { elementOf, isPersons, takeAway } from './hold.ts';

/** Fields and buttons of Amazon's reload and gift card order pages (facts, section 1.2, November 2026). */
const AMOUNT = '#gc-order-form-custom-amount,#gc-asv-manual-reload-amount,#asv-manual-reload-amount,[name="manualReload.amount"]';
const PICK = '[id^="gc-mini-picker-amount-"]';
const CHOICE = `${PICK},button,label,[role="button"],[role="radio"]`;
const CHOSEN = ['[aria-checked="true"]', '[aria-pressed="true"]', '[aria-selected="true"]', '.a-button-selected'].map((state) => `${PICK}${state}`).join();
const QUANTITY = '#gc-order-form-quantity';
const RECIPIENTS = '#gc-order-form-recipients,#gc-order-form-recipients-sms-input';
const ORDER = '#form-submit-button,#gc-buy-box-atc,#gc-buy-box-bn,#gc-order-form-atc,#gc-order-form-bn';
const GESTURE = ['pointerdown', 'mousedown', 'touchstart', 'pointerup', 'mouseup', 'touchend'] as const;

/** Shows a large total beside the amount, and holds the order once to ask whether it was one's own idea. */
export function standAmountGuard(hold: Hold, thresholdInYen: () => number): void {
  if (!isAmazonShop(location.hostname)) return;
  const currency = currencyOf(location.hostname);
  let picked: Element | null = null;
  let asked: number | null = null;
  let note: PageOverlay | null = null;

  addEventListener('input', noteTyping, true);
  // The page hears of the press as a whole or not at all; the click that ends it is what asks.
  for (const type of GESTURE)
    addEventListener(type, (event) => elementOf(event, ORDER) && isPersons(event) && totalToAsk() && event.stopImmediatePropagation(), true);
  addEventListener('click', (event) => notePick(event) || holdPress(event), true);
  addEventListener('submit', holdSubmit, true);

  function noteTyping(event: Event): void {
    // What was typed or picked last is what counts.
    if (elementOf(event, AMOUNT)) picked = null;
    if (elementOf(event, `${AMOUNT},${QUANTITY},${RECIPIENTS}`)) showTotal();
  }

  function notePick(event: Event): boolean {
    const choice = elementOf(event, CHOICE);
    if (!choice || !(choice.matches(PICK) || (saysOnlyMoney(choice.textContent ?? '') && hasElement(document, AMOUNT)))) return false;
    picked = choice;
    showTotal();
    return true;
  }

  function holdPress(event: Event): void {
    const button = elementOf(event, ORDER);
    const [target] = event.composedPath();
    if (button) holdOrder(event, { type: 'press', element: target instanceof HTMLElement ? target : button, typedInto: null });
  }

  function holdSubmit(event: SubmitEvent): void {
    const { target: form, submitter } = event;
    if (form instanceof HTMLFormElement && form.querySelector(AMOUNT)) holdOrder(event, { type: 'submit', form, submitter, typedInto: null });
  }

  function holdOrder(event: Event, held: HeldAction): void {
    const total = totalToAsk();
    if (!total || !isPersons(event)) return;
    takeAway(event);
    asked = total.value;
    void hold({ guard: 'amount', total: shown(total), others: total.others }, held).then((choice) => {
      if (choice === 'stop') asked = null;
    });
  }

  /** The total, when it is large and has not been agreed to. */
  function totalToAsk(): OrderTotal | null {
    const total = largeTotal();
    return total && total.value !== asked ? total : null;
  }

  /** The total, when it reaches the threshold. */
  function largeTotal(): OrderTotal | null {
    const textsIn = (selector: string) => elementsMatching(document, selector).map(textOf).filter(Boolean);
    const [chosen] = elementsMatching(document, CHOSEN);
    const amount = picked?.textContent ?? textsIn(AMOUNT)[0] ?? chosen?.textContent ?? '';
    const total = orderTotal({ amount, quantity: textsIn(QUANTITY)[0] ?? '', recipients: textsIn(RECIPIENTS) });
    return total.value > 0 && reachesYen(total.value, thresholdInYen(), currency) ? total : null;
  }

  function showTotal(): void {
    const total = largeTotal();
    const [anchor] = elementsMatching(document, AMOUNT).concat(picked ?? []);
    if (total && anchor) {
      note ??= new PageOverlay({ beside: anchor });
      note.show(<AmountNote total={shown(total)} />);
    } else note?.remove();
  }

  function shown({ value }: OrderTotal): string {
    return formatMoney(value, currency, language());
  }
}

function textOf(field: Element): string {
  return field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement || field instanceof HTMLSelectElement ? field.value.trim() : '';
}
