import { deservesLook } from '../domain/first-look.ts';
import { NOTHING_FOUND } from '../domain/nothing-found.ts';
import { answerNothingFound, askForSecondStage, askToJoinFrames } from '../platform/gate-port.ts';
import { isFrameApart, takesText } from './frame-place.ts';
import { standCodeGuard } from './guards/code-guard.ts';
import { guardDesk } from './guards/desk.ts';
import { joinFramesInReach } from './guards/frames.ts';
import type { Hold } from './guards/held-action.ts';
import { beginQuiet, endQuiet, keepQuietWhileAsking } from './guards/quiet.ts';
import { ownHost } from './page-address.ts';
import { changeDetector, concernsUs, concernsUsOnCloserLook } from './page-gate.ts';
import { sampleHidden, sampleText } from './page-sample.ts';
import { watchPage } from './page-watch.ts';
import { claimGate, isReadable, isSecondStageHere, isTopFrame } from './presence.ts';
import { shown, whenShown } from './when-shown.ts';

if (isReadable(document) && claimGate()) {
  keepQuietWhileAsking();
  standCodeGuard(holdAtDesk, {
    host: ownHost(),
    isFlagged: () => globalThis.isPageFlagged === true,
    mentionsGiftCards: () => deservesLook(`${sampleText(document)} ${sampleHidden(document)}`),
  });
  joinFramesInReach(askToJoinFrames);
  if (isTopFrame() || isFrameApart()) whenShown(lookAndWatch);
}

/** The second stage asks and does what was held; it is fetched first where it is not there yet. Without it nobody could ask. */
async function holdAtDesk(...[question, held]: Parameters<Hold>): ReturnType<Hold> {
  beginQuiet();
  try {
    await shown();
    if (!isSecondStageHere()) await askForSecondStage();
  } catch {
    endQuiet();
    return 'stop';
  }
  const hold = await guardDesk().opened;
  return hold(question, held);
}

function lookAndWatch(): void {
  const done = new AbortController();
  const hasChanged = changeDetector();
  const fetchIf = (isNeeded: () => boolean) => {
    if (!isSecondStageHere() && !isNeeded()) return;
    done.abort();
    if (!isSecondStageHere()) askForSecondStage().catch(() => undefined);
  };
  answerNothingFound(
    () => !isSecondStageHere(),
    () => ({ host: ownHost(), verdict: NOTHING_FOUND, trust: null }),
  );
  whenParsed(() => {
    fetchIf(() => hasChanged() && takesText() && concernsUs());
    if (done.signal.aborted) return;
    watchPage(() => fetchIf(() => hasChanged() && takesText() && concernsUs()), done.signal);
    addEventListener('pointerdown', () => fetchIf(concernsUsOnCloserLook), { once: true, capture: true, signal: done.signal });
    addEventListener('focusin', () => fetchIf(concernsUsOnCloserLook), { once: true, capture: true, signal: done.signal });
  });
}

function whenParsed(callback: () => void): void {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', callback, { once: true });
  else callback();
}
