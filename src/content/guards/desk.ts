import type { Ask } from './ask.ts';

/** Where questions of this page are asked: opened by the second stage, waited for by the guards of the first. */
type Desk = { readonly opened: Promise<Ask>; readonly open: (ask: Ask) => void };

declare global {
  /** Shared by the two stages in this page's isolated world; pages cannot see it. */
  var guardDesk: Desk | undefined;
  /** True while the page is one the person was warned about. */
  var isPageFlagged: boolean | undefined;
}

export function questionDesk(): Desk {
  globalThis.guardDesk ??= createDesk();
  return globalThis.guardDesk;
}

function createDesk(): Desk {
  let open: (ask: Ask) => void = () => undefined;
  const opened = new Promise<Ask>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}
