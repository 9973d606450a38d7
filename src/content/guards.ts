import { frameState } from './frame-state.ts';
import { standCodeGuard } from './guards/code-guard.ts';
import { guardDesk } from './guards/desk.ts';
import type { Hold } from './guards/held-action.ts';
import { beginQuiet, endQuiet, keepQuietWhileAsking } from './guards/quiet.ts';
import { ownHost } from './page-address.ts';
import { claim, isReadable } from './presence.ts';
import { fetchSecondStage } from './second-stage.ts';
import { shown } from './when-shown.ts';

// Where a person writes something, or the page has been warned about.
if (isReadable(document) && claim('guardsAreHere')) {
  keepQuietWhileAsking();
  standCodeGuard(holdAtDesk, {
    host: ownHost(),
    isFlagged: () => frameState.isPageFlagged === true,
    // The gate was here first. Where it was not, it is asked for certain.
    mentionsGiftCards: () => frameState.mentionsGiftCards?.() ?? true,
  });
}

/** The second stage asks and does what was held; it is fetched first where it is not there yet. Without it nobody could ask. */
async function holdAtDesk(...[question, held]: Parameters<Hold>): ReturnType<Hold> {
  beginQuiet();
  const { opened } = guardDesk();
  try {
    await shown();
    // It opens the desk before it has answered.
    await Promise.race([opened, fetchSecondStage()]);
  } catch {
    endQuiet();
    return 'stop';
  }
  const hold = await opened;
  return hold(question, held);
}
