import { GIFT_CARD_FIELDS, isGiftCardPath } from '../domain/amazon.ts';
import { isFrameApart, takesText } from './frame-place.ts';
import { lookAndWatch } from './look-and-watch.ts';
import { isOnAmazonShop, ownAddress } from './page-address.ts';
import { hasElement } from './page-sample.ts';
import { claim, isReadable, isTopFrame } from './presence.ts';
import { whenShown } from './when-shown.ts';

// Every page of Amazon's has a link to gift cards, so there the address and the forms decide.
if (isReadable(document) && isOnAmazonShop() && claim('amazonLookIsHere') && (isTopFrame() || isFrameApart()))
  whenShown(() => lookAndWatch(() => takesText() && (isGiftCardPath(ownAddress()?.path ?? '') || hasElement(document, GIFT_CARD_FIELDS))));
