import { browser } from './browser.ts';

/** True for a script of ours in a page of a private window. What a person sees and chooses there is kept nowhere. */
export function isInPrivateWindow(): boolean {
  return browser.extension.inIncognitoContext === true;
}
