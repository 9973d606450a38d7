import type { Outcome } from '../domain/presentation.ts';
import { elementsMatching } from './page-sample.ts';
import { checkVisibility, getAttribute, shadowRoot } from './safe-dom.ts';

/** Containers of Amazon's own messages (facts, section 1.2 g, November 2026); any that is gone leaves the banner as it was. */
const CHARGED = '#alertRedemptionSuccess,#gc-redemption-success-summary,#thankYouPageTitle';
const FAILED = '#gc-redemption-error,tux-alert[messagetype="error"],tux-input[error="true"],#gc-redemption-input.a-form-error';
/** What such a message says of a code that was used before. Other languages get the steps for any failure. */
const USED =
  /(?:すでに|既に).{0,24}(?:使|登録|追加)|(?:別の|ほかの|他の).{0,8}アカウント|already|(?:another|different|other) account|ya (?:fue|ha sido) canjead|otra cuenta/is;

export function redemptionOutcome(document: Document): Outcome | null {
  if (shown(document, CHARGED) !== null) return 'charged';
  const failure = shown(document, FAILED);
  if (failure === null) return null;
  return USED.test(failure) ? 'used' : 'failed';
}

/** What such elements say on the page as it is shown; `null` when there are none. */
function shown(document: Document, selector: string): string | null {
  const visible = elementsMatching(document, selector).filter((element) => checkVisibility(element, { visibilityProperty: true }));
  const words = visible.map(wordsOf).filter((text, index) => text !== '' || visible[index] instanceof HTMLInputElement);
  return words.length > 0 ? words.join(' ') : null;
}

function wordsOf(element: Element): string {
  const inside = shadowRoot(element);
  const texts = [element, ...(inside?.querySelectorAll(':not(style)') ?? [])].map(({ textContent }) => textContent ?? '');
  return [...texts, getAttribute(element, 'errormessage') ?? ''].join(' ').trim();
}
