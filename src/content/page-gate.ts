import { GIFT_CARD_FIELDS, isAmazonShop, isGiftCardPath } from '../domain/amazon.ts';
import { deservesLook } from '../domain/first-look.ts';
import { ownAddress } from './page-address.ts';
import { hasElement, sampleHidden, sampleText } from './page-sample.ts';
import { title } from './safe-dom.ts';

/** A page that says less than this may say the rest in pictures, fields or shadow roots. */
const LITTLE_TEXT = 3_000;

/** Whether the page deserves the second stage, by what it says in plain text; where that is little, by everything it says. */
export function concernsUs(): boolean {
  const address = ownAddress();
  // Every page of Amazon's has a link to gift cards, so there the address and the forms decide.
  if (address && isAmazonShop(address.host)) return isGiftCardPath(address.path) || hasElement(document, GIFT_CARD_FIELDS);
  const text = sampleText(document);
  return deservesLook(text) || (text.length < LITTLE_TEXT && deservesLook(sampleHidden(document)));
}

/** The same by everything it says, for the moment a person begins to do something here. */
export function concernsUsOnCloserLook(): boolean {
  return !isAmazonShop(location.hostname) && deservesLook(`${sampleText(document)} ${sampleHidden(document)}`);
}

/** Says whether the page has changed since it was asked last, as far as that can be told for next to nothing. */
export function changeDetector(): () => boolean {
  let last = '';
  return () => {
    const now = `${location.href} ${title(document)} ${document.getElementsByTagName('*').length}`;
    const hasChanged = now !== last;
    last = now;
    return hasChanged;
  };
}
