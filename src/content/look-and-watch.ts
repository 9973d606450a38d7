import { onWindow } from './guards/window-events.ts';
import { watchPage } from './page-watch.ts';
import { isHere } from './presence.ts';
import { fetchSecondStage } from './second-stage.ts';

/** Pages are built in a burst; what comes after the first look is looked at when the burst is over, in milliseconds. */
const BURST = 1_500;

/**
 * Looks at the page once, and again when it has changed, until it turns out to deserve the second stage: by a quick look, and by a
 * closer one when a person begins to do something here.
 */
export function lookAndWatch(concernsUs: () => boolean, concernsUsOnCloserLook = concernsUs): void {
  let stopWatching = () => {};
  let isOver = false;
  const fetchIf = (isNeeded: () => boolean) => {
    if (isOver || (!isHere('secondStageIsHere') && !isNeeded())) return;
    isOver = true;
    stopWatching();
    fetchSecondStage().catch(() => undefined);
  };
  const look = () => fetchIf(concernsUs);
  look();
  if (!isOver) stopWatching = watchPage(look, BURST);
  for (const type of ['pointerdown', 'focusin'] as const) {
    let isFirst = true;
    onWindow(type, () => {
      if (isFirst) fetchIf(concernsUsOnCloserLook);
      isFirst = false;
    });
  }
}
