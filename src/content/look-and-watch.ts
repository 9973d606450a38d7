import { onWindow } from './guards/window-events.ts';
import { watchPage } from './page-watch.ts';
import { isHere } from './presence.ts';
import { fetchSecondStage } from './second-stage.ts';

/** Pages are built in a burst; what comes after the first look is looked at when the burst is over, in milliseconds. */
const BURST = 1_500;

/** Tells whether the page deserves the second stage: by a first look, and by one when a person begins to do something here. */
export type PageGate = { concernsUs(): boolean; concernsUsOnCloserLook(): boolean };

/** Looks at the page once, and again when it has changed, until it turns out to concern us. */
export function lookAndWatch({ concernsUs, concernsUsOnCloserLook }: PageGate): void {
  const watching = new AbortController();
  let isOver = false;
  const fetchIf = (isNeeded: () => boolean) => {
    if (isOver || (!isHere('secondStageIsHere') && !isNeeded())) return;
    isOver = true;
    watching.abort();
    fetchSecondStage().catch(() => undefined);
  };
  const look = () => fetchIf(concernsUs);
  look();
  if (!isOver) watchPage(look, watching.signal, BURST);
  for (const type of ['pointerdown', 'focusin'] as const) {
    let isFirst = true;
    onWindow(type, () => {
      if (isFirst) fetchIf(concernsUsOnCloserLook);
      isFirst = false;
    });
  }
}
