import { GIFT_CARD_FIELDS, isAmazonShop, isGiftCardPath } from '../domain/amazon.ts';
import { deservesLook } from '../domain/first-look.ts';
import { NOTHING_FOUND } from '../domain/nothing-found.ts';
import { pageAddress } from '../domain/page-view.ts';
import { answerNothingFound, askForSecondStage, askPerson, askToJoinFrames, isExtensionGone } from '../platform/gate-port.ts';
import { oneAtATime } from './guards/ask.ts';
import { standCodeGuard } from './guards/code-guard.ts';
import { questionDesk } from './guards/desk.ts';
import { joinFramesInReach } from './guards/frames.ts';
import { hasElement, samplePage } from './page-sample.ts';
import { watchPage } from './page-watch.ts';
import { claimGate, isReadable, isSecondStageHere } from './presence.ts';

const isTop = globalThis.top === globalThis.self;

if (isReadable(document) && claimGate()) {
  standCodeGuard(oneAtATime(isTop ? askHere : askPerson, isExtensionGone), {
    isFlagged: () => globalThis.isPageFlagged === true,
    mentionsGiftCards: () => deservesLook(samplePage(document)),
  });
  joinFramesInReach(askToJoinFrames);
  if (isTop) lookAndWatch();
}

/** In the top frame the second stage asks; it is fetched first where it is not there yet. */
async function askHere(question: Parameters<typeof askPerson>[0]): ReturnType<typeof askPerson> {
  if (!isSecondStageHere()) await askForSecondStage();
  const ask = await questionDesk().opened;
  return ask(question);
}

function lookAndWatch(): void {
  const done = new AbortController();
  const look = () => {
    if (isSecondStageHere()) done.abort();
    else if (concernsUs()) {
      done.abort();
      askForSecondStage().catch(() => undefined);
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
