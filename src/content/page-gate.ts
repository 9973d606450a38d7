import { GIFT_CARD_FIELDS, isAmazonShop, isGiftCardPath } from '../domain/amazon.ts';
import { deservesLook, mayDeserveLook } from '../domain/first-look.ts';
import { ownAddress, ownHost } from './page-address.ts';
import { everythingSaid, hasElement, roughText, sampleHidden, sampleText, sizeOf } from './page-sample.ts';
import { elementsOf, title } from './safe-dom.ts';

const MOST_SOURCE = 150_000;

/** Whether the page deserves the second stage, by what it says in plain text; where that is little, by everything it says. */
export function concernsUs(): boolean {
  const address = ownAddress();
  // Every page of Amazon's has a link to gift cards, so there the address and the forms decide.
  if (address && isAmazonShop(address.host)) return isGiftCardPath(address.path) || hasElement(document, GIFT_CARD_FIELDS);
  const size = sizeOf(document);
  if ((size === 'too much' || mayConcernUs(roughText(document))) && deservesLook(sampleText(document))) return true;
  return size === 'little' && deservesLook(sampleHidden(document));
}

/** Where most of the source is script, searching it costs more than reading exactly what a person sees. */
function mayConcernUs(source: string): boolean {
  return source.length > MOST_SOURCE || mayDeserveLook(source);
}

/** The same by everything it says, for the moment a person begins to do something here. */
export function concernsUsOnCloserLook(): boolean {
  return !isAmazonShop(ownHost()) && deservesLook(everythingSaid(document));
}

/** Says whether the page has changed since it was asked last, as far as that can be told for next to nothing. */
export function changeDetector(): () => boolean {
  let last = '';
  return () => {
    const now = `${location.href} ${title(document)} ${elementsOf(document).length}`;
    const hasChanged = now !== last;
    last = now;
    return hasChanged;
  };
}
