import { findClaimCodes } from '../../domain/claim-code.ts';
import { frameState } from '../frame-state.ts';
import { isOnAmazonShop } from '../page-address.ts';
import { isHere } from '../presence.ts';
import { fetchSecondStage } from '../second-stage.ts';
import { type CodeLink, codeLinkOf } from './code-link.ts';
import { type Entry, entryOf } from './entry.ts';
import { type EntryField, entryFieldOf } from './entry-field.ts';
import { isPersons, takeAway } from './hold.ts';
import { onWindow } from './window-events.ts';

/** What a person did before the guards were here; what could have carried a code into the page was taken away from it. */
export type Kept = Entry | CodeLink | { readonly type: 'input'; readonly field: EntryField };

declare global {
  interface FrameState {
    /** Shared by the gate, which fills it, and the guards, which empty it. */
    keptForGuards?: Kept[] | undefined;
  }
}

/**
 * Stands in for the guards, which are fetched when a person first does something in a field: so that a page nobody writes in
 * never carries them. What cannot wait for them, a text with a code or a link with one, is taken away and kept.
 */
export function keepUntilGuarded(fetchGuards: () => Promise<void>): void {
  let isFetching = false;
  letGo();

  onWindowUntilGuarded(['pointerdown', 'keydown'], (event) => entryFieldOf(event) && fetchOnce());
  onWindowUntilGuarded(['input'], (event) => {
    const field = entryFieldOf(event);
    if (!field) return;
    keep({ type: 'input', field });
    fetchOnce();
  });
  onWindowUntilGuarded(['paste', 'drop', 'beforeinput'], (event) => {
    const entry = isPersons(event) ? entryOf(event) : null;
    if (entry && findClaimCodes(entry.clip.text)[0]) hold(event, entry);
  });
  onWindowUntilGuarded(['click', 'auxclick'], (event) => {
    const link = isPersons(event) ? codeLinkOf(event) : null;
    if (link) hold(event, link);
  });

  /** There is a question to ask: what asks it comes with the guards, and not after them. */
  function hurry(): void {
    fetchSecondStage().catch(letGo);
  }

  function hold(event: Event, kept: Kept): void {
    takeAway(event);
    keep(kept);
    hurry();
  }

  function keep(kept: Kept): void {
    frameState.keptForGuards?.push(kept);
  }

  /** Tried again at the next occasion where they could not be fetched. */
  function fetchOnce(): void {
    if (isFetching) return;
    isFetching = true;
    fetchGuards().catch(() => {
      isFetching = false;
    });
  }

  function letGo(): void {
    frameState.keptForGuards = [];
  }
}

/** On Amazon's own pages nothing is kept: that is where codes belong. */
function onWindowUntilGuarded<Type extends keyof WindowEventMap>(types: readonly Type[], listener: (event: WindowEventMap[Type]) => void): void {
  for (const type of types)
    onWindow(type, (event) => {
      if (!isHere('guardsAreHere') && event.isTrusted && !isOnAmazonShop()) listener(event);
    });
}
