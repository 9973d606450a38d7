import { deservesLook, sourceDeservesLook } from '../domain/first-look.ts';
import { takesText } from './frame-place.ts';
import type { PageGate } from './look-and-watch.ts';
import { everythingSaid, sampleHidden, sampleText, saysLittle, sourceOf } from './page-sample.ts';

/** Pages that are not Amazon's, by what they say. */
export const ORDINARY_PAGE: PageGate = {
  /** In plain text; where that is little, in everything. */
  concernsUs() {
    if (!takesText()) return false;
    const source = sourceOf(document);
    if (sourceDeservesLook(source) && deservesLook(sampleText(document))) return true;
    return saysLittle(source) && deservesLook(sampleHidden(document));
  },
  concernsUsOnCloserLook: () => deservesLook(everythingSaid(document)),
};
