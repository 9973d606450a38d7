import { isAmazonShop } from '../../domain/amazon.ts';
import { codePlaces, codesToGuard, type EntryPlace } from '../../domain/guards/code-guard.ts';
import { codesInAddress, type FoundCodes } from '../../domain/guards/codes-in-address.ts';
import { isOtherBrands, placeKind } from '../../domain/guards/entry-place.ts';
import type { QuestionOf } from '../../domain/guards/question.ts';
import { frameState } from '../frame-state.ts';
import { type CodeLink, codeLinkOf } from './code-link.ts';
import { type Entry, entryOf } from './entry.ts';
import { caretAtPoint, caretOf, type EntryField, labelOf } from './entry-field.ts';
import type { Caret, HeldAction, Hold, Typed } from './held-action.ts';
import { isPersons, takeAway } from './hold.ts';
import { replay } from './replay.ts';
import { standTypingGuard } from './typing-guard.ts';
import type { Kept } from './until-guarded.ts';
import { onWindow } from './window-events.ts';

/** What the code guard knows of the page it stands in. */
export type PageKnowledge = { readonly host: string; readonly isFlagged: () => boolean; readonly mentionsGiftCards: () => boolean };

export type Found = { readonly codes: FoundCodes; readonly label: string; readonly codesIn: Typed['codesIn'] };
/** Codes found in a text on its way into a field of this page; `null` when there is nothing to ask. */
export type Look = (text: string, field: EntryField | null) => Found | null;
/** Brings an action with codes in it to the desk. */
export type HoldCodes = (action: QuestionOf<'code'>['action'], found: Pick<Found, 'codes' | 'label'>, held: HeldAction) => ReturnType<Hold>;

const SHORTEST_CODE = 14;

/**
 * Holds claim codes that are about to be pasted, dropped, sent or followed to a page that is not Amazon's. Paste and drop are
 * taken away before the page can read the data; a typed code is held at the moment it would be sent.
 */
export function standCodeGuard(hold: Hold, page: PageKnowledge): void {
  if (isAmazonShop(page.host)) return;
  const look: Look = (text, field) => {
    if (text.length < SHORTEST_CODE) return null;
    const label = field ? labelOf(field) : '';
    const place: EntryPlace = {
      label,
      isFreeText: !(field instanceof HTMLInputElement),
      isFlagged: page.isFlagged(),
      mentionsGiftCards: () => !isOtherBrands(page.host) && page.mentionsGiftCards(),
    };
    const codes = codesToGuard(text, place);
    return codes && { codes, label, codesIn: (other) => codePlaces(other, place) };
  };
  const holdCodes: HoldCodes = (action, { codes, label }, held) => {
    const place = placeKind({ isFlagged: page.isFlagged(), host: page.host, label });
    return hold({ guard: 'code', action, place, ...codes }, held);
  };
  const typing = standTypingGuard(look, holdCodes);

  for (const type of ['paste', 'drop', 'beforeinput'] as const)
    onWindow(type, (event) => {
      const entry = isPersons(event) ? entryOf(event) : null;
      const found = entry && look(entry.clip.text, entry.field);
      if (!found) return;
      takeAway(event);
      holdEntry(entry, found);
    });
  for (const type of ['click', 'auxclick'] as const)
    onWindow(type, (event) => {
      const link = isPersons(event) ? codeLinkOf(event) : null;
      if (!link) return;
      takeAway(event);
      holdLink(link);
    });
  const inAddress = codesInAddress(location.href);
  if (inAddress) void holdCodes('address', { codes: inAddress, label: '' }, { type: 'nothing' });
  for (const kept of frameState.keptForGuards ?? []) takeOver(kept);
  frameState.keptForGuards = undefined;

  /** What was done before we were here. What was taken away and needs no question is done now. */
  function takeOver(kept: Kept): void {
    if (kept.type === 'link') holdLink(kept);
    if (kept.type === 'input') typing.notice(kept.field);
    if (kept.type !== 'entry') return;
    const found = look(kept.clip.text, kept.field);
    if (found) holdEntry(kept, found);
    else replay({ ...kept, caret: caretFor(kept) });
  }

  function holdEntry(entry: Entry, found: Found): void {
    const { event, field } = entry;
    void holdCodes(event === 'drop' ? 'drop' : 'paste', found, { ...entry, caret: caretFor(entry) }).then((choice) => {
      if (choice === 'proceed' && field) typing.letStand(field);
    });
  }

  function holdLink({ link, inNewTab, codes }: CodeLink): void {
    void holdCodes('link', { codes, label: '' }, { type: 'link', link, inNewTab });
  }
}

function caretFor({ event, field, x, y }: Entry): Caret {
  return event === 'drop' ? caretAtPoint(field, x, y) : caretOf(field);
}
