import { askForSecondStage } from '../platform/gate-port.ts';
import { takesText } from './frame-place.ts';
import { onWindow } from './guards/window-events.ts';
import { changeDetector, concernsUs, concernsUsOnCloserLook } from './page-gate.ts';
import { watchPage } from './page-watch.ts';
import { isHere } from './presence.ts';

/** Pages are built in a burst; what comes after the first look is looked at when the burst is over, in milliseconds. */
const BURST = 1_500;

/** Looks at the page once, and again when it has changed, until it turns out to concern us. */
export function lookAndWatch(): void {
  const hasChanged = changeDetector();
  let watching: AbortController | undefined;
  let isOver = false;
  const fetchIf = (isNeeded: () => boolean) => {
    if (isOver || (!isHere('secondStageIsHere') && !isNeeded())) return;
    isOver = true;
    watching?.abort();
    if (!isHere('secondStageIsHere')) askForSecondStage().catch(() => undefined);
  };
  const look = () => fetchIf(() => hasChanged() && takesText() && concernsUs());
  look();
  setTimeout(() => {
    look();
    if (isOver) return;
    watching = new AbortController();
    watchPage(look, watching.signal, BURST);
  }, BURST);
  for (const type of ['pointerdown', 'focusin'] as const) {
    let isFirst = true;
    onWindow(type, () => {
      if (isFirst) fetchIf(concernsUsOnCloserLook);
      isFirst = false;
    });
  }
}
