import { askForSecondStage } from '../platform/gate-port.ts';
import { ownGlobals } from '../platform/own-globals.ts';
import { isHere } from './presence.ts';

declare global {
  /** While the second stage is on its way. Shared by all scripts of ours in this frame, so that it is asked for once. */
  var secondStageIsComing: Promise<void> | undefined;
}

ownGlobals('secondStageIsComing');

/** Done when guards and second stage run in this frame. Rejects when the extension was updated or removed in the meantime. */
export async function fetchSecondStage(): Promise<void> {
  if (isHere('secondStageIsHere')) return;
  globalThis.secondStageIsComing ??= askForSecondStage().finally(() => {
    globalThis.secondStageIsComing = undefined;
  });
  await globalThis.secondStageIsComing;
}
