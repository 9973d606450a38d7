import { isAmazonShop } from '../../domain/amazon.ts';
import { currencyOf, formatMoney, parseMoney, reachesYen } from '../../domain/guards/money.ts';
import { language } from '../../platform/i18n.ts';
import { AmountNote } from '../dialog/amount-note.tsx';
import { PageOverlay } from '../page-overlay.ts';
import { elementsMatching } from '../page-sample.ts';
import type { Hold } from './held-action.ts';
import { isPersons, takeAway } from './hold.ts';

/** Fields and buttons of Amazon's reload and gift card order pages (facts, section 1.2, November 2026). */
const AMOUNT = '#gc-order-form-custom-amount,#gc-asv-manual-reload-amount,#asv-manual-reload-amount,[name="manualReload.amount"]';
const PICK = '[id^="gc-mini-picker-amount-"]';
const QUANTITY = '#gc-order-form-quantity';
const RECIPIENTS = '#gc-order-form-recipients,#gc-order-form-recipients-sms-input';
const ORDER = '#form-submit-button,#gc-buy-box-atc,#gc-buy-box-bn,#gc-order-form-atc,#gc-order-form-bn';

type Total = { readonly value: number; readonly shown: string; readonly others: number };

/** Shows a large total beside the amount, and holds the order once to ask whether it was one's own idea. */
export function standAmountGuard(hold: Hold, thresholdInYen: () => number): void {
  if (!isAmazonShop(location.hostname)) return;
  const currency = currencyOf(location.hostname);
  let picked: Element | null = null;
  let asked: number | null = null;
  let note: PageOverlay | null = null;

  addEventListener('input', (event) => matches(event, `${AMOUNT},${QUANTITY},${RECIPIENTS}`) && showTotal(), true);
  addEventListener('click', (event) => notePick(event) || holdOrder(event), true);

  function notePick(event: Event): boolean {
    picked = matches(event, PICK) ?? picked;
    if (matches(event, PICK)) showTotal();
    return matches(event, PICK) !== null;
  }

  function holdOrder(event: Event): void {
    const button = matches(event, ORDER);
    const total = largeTotal();
    if (!(button instanceof HTMLElement) || !total || total.value === asked || !isPersons(event)) return;
    takeAway(event);
    asked = total.value;
    const [target] = event.composedPath();
    const element = target instanceof HTMLElement ? target : button;
    void hold({ guard: 'amount', total: total.shown, others: total.others }, { type: 'press', element, typedInto: null }).then((choice) => {
      if (choice === 'stop') asked = null;
    });
  }

  /** The total, when it reaches the threshold. */
  function largeTotal(): Total | null {
    const [typed] = elementsMatching(document, AMOUNT).map(textOf).filter(Boolean);
    const amount = parseMoney(typed ?? picked?.textContent ?? '');
    const quantity = parseMoney(elementsMatching(document, QUANTITY).map(textOf)[0] ?? '') ?? 1;
    const others = elementsMatching(document, RECIPIENTS).flatMap((field) =>
      textOf(field)
        .split(/[\s,;、，；]+/)
        .filter((address) => address.length > 4),
    ).length;
    const value = (amount ?? 0) * Math.max(1, quantity) * Math.max(1, others);
    return reachesYen(value, thresholdInYen(), currency) ? { value, others, shown: formatMoney(value, currency, language()) } : null;
  }

  function showTotal(): void {
    const total = largeTotal();
    const [anchor] = elementsMatching(document, AMOUNT).concat(picked ?? []);
    if (total && anchor) {
      note ??= new PageOverlay({ beside: anchor });
      note.show(<AmountNote total={total.shown} />);
    } else note?.remove();
  }
}

function textOf(field: Element): string {
  return field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field.value.trim() : '';
}

function matches(event: Event, selector: string): Element | null {
  return (event.composedPath().find((target) => target instanceof Element && target.matches(selector)) as Element | undefined) ?? null;
}
