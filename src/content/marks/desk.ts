import { frameState } from '../frame-state.ts';

/**
 * Where the lookout of a place brings what has our words in it. Opened by the second stage; until then it waits here. The
 * lookout is told to look at everything again when marks were off and are wanted.
 */
type MarkDesk = {
  waiting: Set<Element>;
  take: (() => void) | null;
  lookAgain: (() => void) | null;
  /** Done when the page was read once as it stood. */
  readonly firstRead: Promise<void>;
  readonly readOnce: () => void;
};

declare global {
  interface FrameState {
    /** Shared by the two stages in this page's isolated world; pages cannot see it. */
    markDeskOfPage?: MarkDesk | undefined;
  }
}

export function markDesk(): MarkDesk {
  frameState.markDeskOfPage ??= createDesk();
  return frameState.markDeskOfPage;
}

function createDesk(): MarkDesk {
  let readOnce: () => void = () => undefined;
  const firstRead = new Promise<void>((resolve) => {
    readOnce = resolve;
  });
  return { waiting: new Set(), take: null, lookAgain: null, firstRead, readOnce };
}
