import { isAmazonShop } from '../../domain/amazon.ts';
import { codePlaces, codesInAddress, codesToGuard, type EntryPlace, type FoundCodes } from '../../domain/guards/code-guard.ts';
import { isOtherBrands, placeKind } from '../../domain/guards/entry-place.ts';
import type { QuestionOf } from '../../domain/guards/question.ts';
import { caretAtPoint, caretOf, type EntryField, entryFieldOf, labelOf } from './entry-field.ts';
import type { HeldAction, Hold, Typed } from './held-action.ts';
import { isPersons, takeAway } from './hold.ts';
import { standTypingGuard } from './typing-guard.ts';
import { onWindow } from './window-events.ts';

/** What the code guard knows of the page it stands in. */
export type PageKnowledge = { readonly host: string; readonly isFlagged: () => boolean; readonly mentionsGiftCards: () => boolean };

export type Found = { readonly codes: FoundCodes; readonly label: string; readonly codesIn: Typed['codesIn'] };
/** Codes found in a text on its way into a field of this page; `null` when there is nothing to ask. */
export type Look = (text: string, field: EntryField | null) => Found | null;
/** Brings an action with codes in it to the desk. */
export type HoldCodes = (action: QuestionOf<'code'>['action'], found: Pick<Found, 'codes' | 'label'>, held: HeldAction) => ReturnType<Hold>;

/** The mouse button that opens a menu and follows nothing. */
const RIGHT = 2;
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

  onWindow('paste', (event) => holdEntry(event, 'paste', event.clipboardData));
  onWindow('drop', (event) => holdEntry(event, 'drop', event.dataTransfer));
  // Keyboards on phones offer the clipboard as one big insertion instead of a paste. What cannot be taken away is left to the
  // typing guard.
  onWindow('beforeinput', (event) => {
    if (event.cancelable && !event.isComposing) holdEntry(event, 'insert', event.dataTransfer, event.data ?? '');
  });
  onWindow('click', holdLink);
  onWindow('auxclick', holdLink);
  const inAddress = codesInAddress(location.href);
  if (inAddress) void holdCodes('address', { codes: inAddress, label: '' }, { type: 'nothing' });

  function holdEntry(event: Event, kind: 'paste' | 'drop' | 'insert', transfer: DataTransfer | null, typed = ''): void {
    if (!isPersons(event)) return;
    const text = typed || (transfer?.getData('text/plain') ?? '');
    const field = entryFieldOf(event);
    const found = look(text, field);
    const [target] = event.composedPath();
    if (!found || !target) return;
    const [x, y] = event instanceof DragEvent ? [event.clientX, event.clientY] : [0, 0];
    const clip = { text, html: transfer?.getData('text/html') ?? '' };
    const caret = kind === 'drop' ? caretAtPoint(field, x, y) : caretOf(field);
    takeAway(event);
    void holdCodes(kind === 'drop' ? 'drop' : 'paste', found, { type: 'entry', event: kind, target, field, clip, caret, x, y }).then((choice) => {
      if (choice === 'proceed' && field) typing.letStand(field);
    });
  }

  function holdLink(event: MouseEvent): void {
    if (event.button === RIGHT) return;
    const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
    if (!link || !isPersons(event) || isAmazonShop(link.hostname)) return;
    const codes = codesInAddress(link.href);
    if (!codes) return;
    takeAway(event);
    const inNewTab = event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey;
    void holdCodes('link', { codes, label: '' }, { type: 'link', link, inNewTab });
  }
}
