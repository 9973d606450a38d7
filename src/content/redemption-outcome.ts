import type { Outcome } from '../domain/presentation.ts';
import { elementsMatching } from './page-sample.ts';
import { checkVisibility } from './safe-dom.ts';

/** Containers of Amazon's own messages (facts, section 1.2 g, November 2026); any that is gone leaves the banner as it was. */
const CHARGED = '#alertRedemptionSuccess,#gc-redemption-success-summary,#thankYouPageTitle';
const FAILED = '#gc-redemption-error,tux-alert[messagetype="error"],#gc-redemption-input.a-form-error';

export function redemptionOutcome(document: Document): Outcome | null {
  if (shows(document, CHARGED)) return 'charged';
  return shows(document, FAILED) ? 'failed' : null;
}

function shows(document: Document, selector: string): boolean {
  return elementsMatching(document, selector).some(
    (element) => checkVisibility(element) && (element.textContent?.trim() !== '' || element instanceof HTMLInputElement),
  );
}
