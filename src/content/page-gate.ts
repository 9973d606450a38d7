import { deservesLook } from '../domain/first-look.ts';
import { codesInAddress, mayHoldCode } from '../domain/guards/codes-in-address.ts';
import { takesText } from './frame-place.ts';
import { everythingSaid, sampleHidden, sampleText, saysLittle, sourceOf } from './page-sample.ts';
import { url } from './safe-dom.ts';

/**
 * Whether a page that is not Amazon's is worth the second stage: by a code in its address (the site has that one; what is still to be
 * said of it comes with the second stage), by its plain text, and where that is little, by everything it says.
 */
export function concernsUs(): boolean {
  const address = url(document);
  if (mayHoldCode(address) && codesInAddress(address)) return true;
  if (!takesText()) return false;
  const source = sourceOf(document);
  if (deservesLook(source) && deservesLook(sampleText(document))) return true;
  return saysLittle(source) && deservesLook(sampleHidden(document));
}

/** The same by everything it says, which takes longer: for when a person begins to do something here. */
export function mentionsGiftCards(): boolean {
  return deservesLook(everythingSaid(document));
}
