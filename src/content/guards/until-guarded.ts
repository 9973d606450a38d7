import { isAmazonShop } from '../../domain/amazon.ts';
import { findClaimCodes } from '../../domain/claim-code.ts';
import { codesInAddress } from '../../domain/guards/codes-in-address.ts';
import { ownGlobals } from '../../platform/own-globals.ts';
import { isHere } from '../presence.ts';
import { type CodeLink, codeLinkOf } from './code-link.ts';
import { type Entry, entryOf } from './entry.ts';
import { type EntryField, entryFieldOf } from './entry-field.ts';
import { isPersons, takeAway } from './hold.ts';
import { onWindow } from './window-events.ts';

/** What a person did before the guards were here; what could have carried a code into the page was taken away from it. */
export type Kept = Entry | CodeLink | { readonly type: 'input'; readonly field: EntryField };

declare global {
  /** Shared by the gate, which fills it, and the guards, which empty it. */
  var keptForGuards: Kept[] | undefined;
}

ownGlobals('keptForGuards');

/**
 * Stands in for the guards, which are fetched when a person first does something in a field: so that a page nobody writes in
 * never carries them. What cannot wait for them, a text with a code or a link with one, is taken away and kept.
 */
export function keepUntilGuarded(host: string, fetchGuards: () => Promise<void>): void {
  if (isAmazonShop(host)) return;
  let isFetching = false;

  for (const type of ['pointerdown', 'keydown'] as const)
    onWindow(type, (event) => !isHere('guardsAreHere') && event.isTrusted && entryFieldOf(event) && fetchOnce());
  onWindow('input', (event) => {
    const field = isHere('guardsAreHere') || !event.isTrusted ? null : entryFieldOf(event);
    if (field) keep({ type: 'input', field });
  });
  for (const type of ['paste', 'drop', 'beforeinput'] as const)
    onWindow(type, (event) => {
      const entry = isHere('guardsAreHere') || !isPersons(event) ? null : entryOf(event);
      if (entry && findClaimCodes(entry.clip.text).length > 0) hold(event, entry);
    });
  for (const type of ['click', 'auxclick'] as const)
    onWindow(type, (event) => {
      const link = isHere('guardsAreHere') || !isPersons(event) ? null : codeLinkOf(event);
      if (link) hold(event, link);
    });

  if (codesInAddress(location.href)) fetchOnce();

  function hold(event: Event, kept: Kept): void {
    takeAway(event);
    keep(kept);
  }

  function keep(kept: Kept): void {
    globalThis.keptForGuards ??= [];
    globalThis.keptForGuards.push(kept);
    fetchOnce();
  }

  /** Tried again at the next occasion where they could not be fetched. */
  function fetchOnce(): void {
    if (isFetching) return;
    isFetching = true;
    fetchGuards().catch(() => {
      isFetching = false;
      globalThis.keptForGuards = undefined;
    });
  }
}
