import { askForGuards, askToJoinFrames } from '../platform/gate-port.ts';
import { isFrameApart } from './frame-place.ts';
import { frameState } from './frame-state.ts';
import { joinFramesInReach } from './guards/frames.ts';
import { keepUntilGuarded } from './guards/until-guarded.ts';
import { keepListening, listenAtWindow } from './guards/window-events.ts';
import { lookAndWatch } from './look-and-watch.ts';
import { isOnAmazonShop } from './page-address.ts';
import { concernsUs, mentionsGiftCards } from './page-gate.ts';
import { claim, isReadable, isTopFrame } from './presence.ts';
import { whenShown } from './when-shown.ts';

declare global {
  interface FrameState {
    /** What the gate leaves for the second script of the first stage, which the browser runs when the page is there. */
    whenPageIsThere?: (() => void) | undefined;
    /** And for the guards, which carry no look of their own. */
    mentionsGiftCards?: (() => boolean) | undefined;
  }
}

// From the first moment of every page: all it does there is listen.
if (isReadable(document) && claim('gateIsHere')) {
  listenAtWindow(() => {
    keepUntilGuarded(askForGuards);
    joinFramesInReach(askToJoinFrames);
  });
  frameState.mentionsGiftCards = mentionsGiftCards;
  frameState.whenPageIsThere = () => {
    frameState.whenPageIsThere = undefined;
    keepListening();
    // Amazon's own pages have a look of their own.
    if (!isOnAmazonShop() && (isTopFrame() || isFrameApart())) whenShown(() => lookAndWatch(concernsUs, mentionsGiftCards));
  };
}
