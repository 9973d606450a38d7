import { askForSecondStage } from '../platform/gate-port.ts';
import { frameState } from './frame-state.ts';
import { isHere } from './presence.ts';

declare global {
  interface FrameState {
    /** While the second stage is on its way. Shared by all scripts of ours in this frame, so that it is asked for once. */
    secondStageIsComing?: Promise<void> | undefined;
  }
}

/** Done when guards and second stage run in this frame. Rejects when the extension was updated or removed in the meantime. */
export async function fetchSecondStage(): Promise<void> {
  if (isHere('secondStageIsHere')) return;
  frameState.secondStageIsComing ??= askForSecondStage().finally(() => delete frameState.secondStageIsComing);
  await frameState.secondStageIsComing;
}
