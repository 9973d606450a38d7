import { isAmazonShop } from '../../domain/amazon.ts';
import { findClaimCodes } from '../../domain/claim-code.ts';
import { frameState } from '../frame-state.ts';
import { elementsMatching } from '../page-sample.ts';
import type { HeldAction, Hold } from './held-action.ts';
import { elementOf, isPersons, takeAway } from './hold.ts';

/** Buttons that apply a code, and fields it is typed into, on Amazon's redemption and checkout pages (facts, 1.2, November 2026). */
const APPLY =
  '#gc-redemption-apply-button,#gc-redemption-apply,[name="applytoaccount"],[name^="ppw-claimCodeApply"],.pmts-claim-code-apply-button,#gcApplyButtonId,#button-add-gcpromo,.add-gift-card-button';
const FIELD = '#gc-redemption-input,[name="claimCode" i],[name="ppw-claimCode"],input.pmts-claim-code,#spc-gcpromoinput,#gcpromoinput';
const GESTURE = ['pointerdown', 'mousedown', 'touchstart', 'pointerup', 'mouseup', 'touchend', 'keydown', 'keyup'] as const;

/** So long after an answer the page may still be on its way to the submit that was agreed to, in milliseconds. */
const UNDER_WAY = 10_000;

/** Holds the one press that charges a code, until the person has said that it is a choice of their own. */
export function standChargeGuard(hold: Hold): void {
  if (!isAmazonShop(location.hostname)) return;
  let agreedUntil = 0;
  // The page hears of the press as a whole or not at all; the click that ends it is what asks.
  for (const type of GESTURE) addEventListener(type, keepGesture, true);
  addEventListener('click', holdPress, true);
  addEventListener('keydown', holdEnter, true);
  addEventListener('submit', holdSubmit, true);
  addEventListener('input', forgetAnswer, true);

  function keepGesture(event: Event): void {
    if (!applyButtonOf(event) || !isPersons(event) || !wouldCharge()) return;
    if (!(event instanceof KeyboardEvent) || [' ', 'Enter'].includes(event.key)) event.stopImmediatePropagation();
  }

  function holdPress(event: Event): void {
    const button = applyButtonOf(event);
    const [target] = event.composedPath();
    // What was pressed may lie in the button's own shadow root, and the page may listen there.
    if (button) holdCharge(event, { type: 'press', element: target instanceof HTMLElement ? target : button, typedInto: null });
  }

  function holdEnter(event: KeyboardEvent): void {
    const { key, isComposing, shiftKey, ctrlKey, metaKey } = event;
    const [target] = event.composedPath();
    if (key === 'Enter' && !isComposing && target && codeFieldOf(event))
      holdCharge(event, { type: 'enter', target, modifiers: { shiftKey, ctrlKey, metaKey }, typedInto: null });
  }

  function holdSubmit(event: SubmitEvent): void {
    const form = formWithCode(event);
    if (form && performance.now() > agreedUntil) holdCharge(event, { type: 'submit', form, submitter: event.submitter, typedInto: null });
  }

  function holdCharge(event: Event, held: HeldAction): void {
    if (frameState.isReplaying === true) agreedUntil = performance.now() + UNDER_WAY;
    if (!isPersons(event) || !wouldCharge()) return;
    agreedUntil = 0;
    takeAway(event);
    void hold({ guard: 'charge' }, held);
  }

  /** Another code is another question. */
  function forgetAnswer(event: Event): void {
    if (codeFieldOf(event)) agreedUntil = 0;
  }
}

/** Only a code is charged: an empty box is not, nor is a coupon in the box that takes both. */
function wouldCharge(): boolean {
  const takesBoth = !/\/(?:redeem|claim|addgiftcard|gift-gc|gc-redeem|gp\/css\/gc)/.test(location.pathname);
  return elementsMatching(document, FIELD).some((field) => {
    const value = field instanceof HTMLInputElement ? field.value.trim() : '';
    return takesBoth ? findClaimCodes(value.replace(/\s/g, '')).length > 0 : value !== '';
  });
}

function applyButtonOf(event: Event): HTMLElement | null {
  return elementOf(event, APPLY);
}

function codeFieldOf(event: Event): HTMLElement | null {
  return elementOf(event, FIELD);
}

function formWithCode({ target }: SubmitEvent): HTMLFormElement | null {
  return target instanceof HTMLFormElement && target.querySelector(FIELD) ? target : null;
}
