import { isAmazonShop } from '../../domain/amazon.ts';
import { findClaimCodes } from '../../domain/claim-code.ts';
import { codesToGuard, type FoundCodes } from '../../domain/guards/code-guard.ts';
import { placeKind } from '../../domain/guards/entry-place.ts';
import type { QuestionOf } from '../../domain/guards/question.ts';
import type { Ask } from './ask.ts';
import { type EntryField, entryFieldOf, labelOf } from './entry-field.ts';
import { type HeldAction, isPersons, takeAway } from './hold.ts';
import { type Clip, enterAgain, insertAgain, rememberCaret, transferOf } from './replay.ts';
import { standTypingGuard } from './typing-guard.ts';

const SHORTEST_CODE = 14;

/** What the code guard knows of the page it stands in. */
export type PageKnowledge = { readonly isFlagged: () => boolean; readonly mentionsGiftCards: () => boolean };

/** Codes found in a text on its way into a field of this page; `null` when there is nothing to ask. */
export type Look = (text: string, field: EntryField | null) => { readonly codes: FoundCodes; readonly label: string } | null;
/** Asks about codes that have been held back, and then lets the action through or drops it. */
export type Hold = (action: QuestionOf<'code'>['action'], found: NonNullable<ReturnType<Look>>, held: HeldAction) => void;

/**
 * Holds claim codes that are about to be pasted, dropped, sent or followed to a page that is not Amazon's. Paste and drop are
 * taken away before the page can read the data; a typed code is held at the moment it would be sent.
 */
export function standCodeGuard(ask: Ask, page: PageKnowledge): void {
  if (isAmazonShop(location.hostname)) return;
  const look: Look = (text, field) => {
    const label = field ? labelOf(field) : '';
    const codes = codesToGuard(text, { label, isFlagged: page.isFlagged(), mentionsGiftCards: page.mentionsGiftCards });
    return codes && { codes, label };
  };
  const hold: Hold = (action, { codes, label }, held) => {
    const place = placeKind({ isFlagged: page.isFlagged(), host: location.hostname, label });
    void ask({ guard: 'code', action, place, ...codes }).then(({ choice }) => (choice === 'proceed' ? held.proceed() : held.stop()));
  };

  addEventListener('paste', (event) => holdEntry(event, 'paste', event.clipboardData), true);
  addEventListener('drop', (event) => holdEntry(event, 'drop', event.dataTransfer), true);
  // Keyboards on phones offer the clipboard as one big insertion instead of a paste.
  addEventListener('beforeinput', holdInsertion, true);
  addEventListener('click', holdLink, true);
  addEventListener('auxclick', holdLink, true);
  standTypingGuard(look, hold);
  const inAddress = codesInAddress(location.href);
  if (inAddress) hold('address', { codes: inAddress, label: '' }, { proceed: () => undefined, stop: () => undefined });

  function holdEntry(event: ClipboardEvent | DragEvent, action: 'paste' | 'drop', transfer: DataTransfer | null): void {
    if (!isPersons(event) || !transfer) return;
    const clip: Clip = { text: transfer.getData('text/plain'), html: transfer.getData('text/html') };
    const field = entryFieldOf(event);
    const found = look(clip.text, field);
    if (!found) return;
    takeAway(event);
    const [target = document] = event.composedPath();
    const restoreCaret = rememberCaret(field);
    hold(action, found, { proceed: () => enterAgain(target, again(event, clip), clip, restoreCaret), stop: restoreCaret });
  }

  function holdInsertion(event: InputEvent): void {
    const text = event.data ?? event.dataTransfer?.getData('text/plain') ?? '';
    if (!isPersons(event) || event.isComposing || text.length < SHORTEST_CODE) return;
    const field = entryFieldOf(event);
    const found = look(text, field);
    if (!found) return;
    takeAway(event);
    const restoreCaret = rememberCaret(field);
    hold('paste', found, { proceed: () => insertAgain({ text, html: '' }, restoreCaret), stop: restoreCaret });
  }

  function holdLink(event: MouseEvent): void {
    const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
    if (!link || !isPersons(event) || isAmazonShop(link.hostname)) return;
    const codes = codesInAddress(link.href);
    if (!codes) return;
    takeAway(event);
    const inNewTab = event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey;
    const proceed = () => (inNewTab ? open(link.href, '_blank', 'noopener') : link.click());
    hold('link', { codes, label: '' }, { proceed, stop: () => link.focus() });
  }
}

/** Codes in the address of a page or a link. Random identifiers look like plain codes, so those need a name that says what they are. */
export function codesInAddress(address: string): FoundCodes | null {
  const named = /[?&#/](?:claim|gift|e-?gift)[a-z_-]{0,10}[=/]([A-Za-z0-9-]{14,17})/i.exec(address)?.[1] ?? '';
  const grouped = findClaimCodes(address).filter(({ shape }) => shape === 'grouped');
  const [code = ''] = [...grouped.map(({ start, end }) => address.slice(start, end)), ...(findClaimCodes(named).length > 0 ? [named] : [])];
  return code === '' ? null : { brand: 'amazon', count: Math.max(1, grouped.length), lastTwo: code.slice(-2) };
}

/** The same event as the page would have seen it, without the trust of a person's own. */
function again(event: ClipboardEvent | DragEvent, clip: Clip): Event {
  const common = { bubbles: true, cancelable: true, composed: true };
  if (event instanceof ClipboardEvent) return new ClipboardEvent('paste', { ...common, clipboardData: transferOf(clip) });
  const { clientX, clientY, screenX, screenY } = event;
  return new DragEvent('drop', { ...common, clientX, clientY, screenX, screenY, dataTransfer: transferOf(clip) });
}
