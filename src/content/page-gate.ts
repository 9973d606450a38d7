import { deservesLook, sourceDeservesLook } from '../domain/first-look.ts';
import { takesText } from './frame-place.ts';
import { everythingSaid, sampleHidden, sampleText, saysLittle, sourceOf } from './page-sample.ts';

/** Whether a page that is not Amazon's is worth the second stage, by its plain text; where that is little, by everything it says. */
export function concernsUs(): boolean {
  if (!takesText()) return false;
  const source = sourceOf(document);
  if (sourceDeservesLook(source) && deservesLook(sampleText(document))) return true;
  return saysLittle(source) && deservesLook(sampleHidden(document));
}

/** The same by everything it says, which takes longer: for when a person begins to do something here. */
export function concernsUsOnCloserLook(): boolean {
  return deservesLook(everythingSaid(document));
}
