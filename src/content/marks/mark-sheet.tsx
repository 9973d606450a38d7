import { render } from 'preact';
import { claimAsOwn } from '../guards/hold.ts';
import { keepFromPage } from '../page-overlay.ts';
import { OVERLAY_STYLE, withUnknownNames } from '../page-overlay-style.ts';
import { documentElement } from '../safe-dom.ts';
import { canStepAside } from '../step-aside.ts';
import css from './mark-sheet.css?inline';
import { MarkPanel, type MarkWords, nameOf } from './mark-words.tsx';

const MARGIN = 12;
const LOWEST = 200;

/** What a mark opens to, above the page and beside the mark; one for the page. Escape or a press elsewhere closes it. */
export class MarkSheet {
  private readonly host = document.createElement('div');
  private readonly sheet = document.createElement('div');
  private opener: HTMLElement | null = null;

  constructor(private readonly onOff: () => Promise<unknown>) {
    claimAsOwn(this.host);
    canStepAside(this.sheet);
    const style = document.createElement('style');
    style.textContent = `${OVERLAY_STYLE}\n${withUnknownNames(css)}`;
    this.host.attachShadow({ mode: 'closed' }).append(style, this.sheet);
    this.host.style.cssText = 'all: initial !important; position: absolute !important';
    keepFromPage(this.sheet);
    this.sheet.popover = 'auto';
    this.sheet.tabIndex = -1;
    this.sheet.role = 'dialog';
    this.sheet.addEventListener('beforetoggle', ({ newState }) => newState === 'closed' && this.giveFocusBack());
    this.sheet.addEventListener('toggle', ({ newState }) => newState === 'closed' && this.leave());
  }

  open(words: MarkWords, button: HTMLElement): void {
    this.close();
    this.opener = button;
    documentElement(document).append(this.host);
    this.sheet.ariaLabel = nameOf(words);
    render(<MarkPanel {...words} onClose={this.close} onOff={this.onOff} />, this.sheet);
    this.sheet.showPopover();
    this.putBesideOpener();
    addEventListener('resize', this.followOpener);
    this.sheet.focus({ preventScroll: true });
  }

  readonly close = () => {
    if (this.host.isConnected) this.sheet.hidePopover();
  };

  /** Not where a person pressed something else meanwhile. */
  private giveFocusBack(): void {
    if (this.sheet.matches(':focus-within')) this.opener?.focus({ preventScroll: true });
  }

  private leave(): void {
    this.opener = null;
    removeEventListener('resize', this.followOpener);
    render(null, this.sheet);
    this.host.remove();
  }

  /** The mark finds its new place at the end of a frame. */
  private readonly followOpener = () => requestAnimationFrame(() => requestAnimationFrame(() => this.putBesideOpener()));

  /** Below the mark or above it, where there is more room, and no higher than that. */
  private putBesideOpener(): void {
    if (!this.opener) return;
    const { left, top, bottom } = this.opener.getBoundingClientRect();
    const { style } = this.sheet;
    const below = innerHeight - bottom - MARGIN;
    const above = top - MARGIN;
    style.maxHeight = '';
    const isBelow = below >= Math.min(above, this.sheet.offsetHeight);
    style.maxHeight = `${Math.max(LOWEST, isBelow ? below : above)}px`;
    const { offsetWidth, offsetHeight } = this.sheet;
    const y = isBelow ? bottom + 4 : Math.max(MARGIN, top - offsetHeight - 4);
    const x = Math.max(MARGIN, Math.min(left, document.documentElement.clientWidth - offsetWidth - MARGIN));
    style.left = `${x + scrollX}px`;
    style.top = `${y + scrollY}px`;
  }
}
