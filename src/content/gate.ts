import { GIFT_CARD_FIELDS, isAmazonShop, isGiftCardPath } from '../domain/amazon.ts';
import { deservesLook } from '../domain/first-look.ts';
import { NOTHING_FOUND } from '../domain/nothing-found.ts';
import { pageAddress } from '../domain/page-view.ts';
import { answerNothingFound, askForSecondStage } from '../platform/gate-port.ts';
import { hasElement, samplePage } from './page-sample.ts';
import { watchPage } from './page-watch.ts';
import { isReadable, isSecondStageHere } from './presence.ts';

if (isReadable(document)) {
  const done = new AbortController();
  const look = () => {
    if (isSecondStageHere()) done.abort();
    else if (concernsUs()) {
      done.abort();
      askForSecondStage();
    }
  };
  answerNothingFound(
    () => !isSecondStageHere(),
    () => ({ host: location.hostname, verdict: NOTHING_FOUND, trust: null }),
  );
  whenParsed(() => {
    look();
    if (!done.signal.aborted) watchPage(look, done.signal);
  });
}

function concernsUs(): boolean {
  const address = pageAddress(location.href);
  if (address === null) return false;
  // Every page of Amazon's has a link to gift cards, so there the address and the forms decide.
  if (isAmazonShop(address.host)) return isGiftCardPath(address.path) || hasElement(document, GIFT_CARD_FIELDS);
  return deservesLook(samplePage(document));
}

function whenParsed(callback: () => void): void {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', callback, { once: true });
  else callback();
}
