import { frameState } from '../frame-state.ts';
import type { Hold } from './held-action.ts';

/** Where held actions of this frame are brought: opened by the second stage, waited for by the guards of the first. */
type Desk = { readonly opened: Promise<Hold>; readonly open: (hold: Hold) => void };

declare global {
  interface FrameState {
    /** Shared by the two stages in this frame's isolated world; pages cannot see it. */
    guardDeskOfFrame?: Desk | undefined;
    /** True while the page is one the person was warned about. */
    isPageFlagged?: boolean | undefined;
  }
}

export function guardDesk(): Desk {
  frameState.guardDeskOfFrame ??= createDesk();
  return frameState.guardDeskOfFrame;
}

function createDesk(): Desk {
  let open: (hold: Hold) => void = () => undefined;
  const opened = new Promise<Hold>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}
