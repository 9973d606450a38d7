import { type ComponentChild, render } from 'preact';
import { claimAsOwn, takeAway } from './guards/hold.ts';
import { OVERLAY_STYLE } from './page-overlay-style.ts';
import { settleAtFoot } from './phone-foot.ts';
import { body, documentElement, elementFromPoint, focus, focusedElement, insertBefore, matches, querySelectorAll } from './safe-dom.ts';
import { canStepAside, isAside } from './step-aside.ts';

const LONGEST_ABSENCE = 1_000;
/** A page that takes a question away this often does not want it answered. */
const MOST_RETURNS = 10;
const LOOK_EVERY = 300;
const RAISING = ['toggle', 'fullscreenchange'] as const;
/** Nobody reads a question in less than this, in milliseconds; a finger on its way to the page takes a little longer. */
const REFLEX = 300;
const TAP_REFLEX = 500;
/** What stands in the top layer beside us, where a page's script cannot be kept from telling. */
const RAISED = ':popover-open,:modal,:fullscreen';
/** Beside a dialog of the page's nothing else can be pressed anyway; an alert stays behind it. */
const RAISED_BESIDE_ALERT = ':popover-open,:fullscreen';

/** What becomes of words that stand in front of the page until they are answered. */
export type Ends = {
  /** A person closes them, by Escape for example. */
  readonly onClose: () => void;
  /** The page has taken them away, or covered them, so often that nobody could answer. */
  readonly onDriven: () => void;
};

/**
 * Where our words stand: in the page's flow above everything, over its foot (on phones), over a corner of the page, in front of it
 * until answered, or beside one of its elements.
 */
export type Placement = 'above-page' | 'at-foot' | 'over-page' | 'in-front' | { readonly beside: Element };

const OVER = {
  direction: 'ltr',
  display: 'block',
  position: 'fixed',
  margin: '0',
  padding: '0',
  border: '0',
  background: 'none',
  overflow: 'visible',
  'z-index': '2147483647',
};
const INLINE_STYLE = {
  beside: { direction: 'ltr', display: 'block', position: 'relative' },
  'above-page': { direction: 'ltr', display: 'block', position: 'relative', 'z-index': '2147483647' },
  // Our words stand in the top layer; this is the room they take from the end of the page, so that all of that can be reached.
  'at-foot': { direction: 'ltr', display: 'block', position: 'static' },
  'over-page': OVER,
  'in-front': OVER,
};

/** The page must not hear of clicks and keys meant for us. */
export function keepFromPage(content: Element): void {
  for (const type of ['click', 'keydown', 'keyup', 'pointerdown', 'mousedown', 'focusin']) content.addEventListener(type, (event) => event.stopPropagation());
}

/** An element in the page that shows our words in a closed shadow root, and comes back when the page takes it away. */
export class PageOverlay {
  private readonly host = document.createElement('div');
  private readonly root = this.host.attachShadow({ mode: 'closed' });
  private readonly content: HTMLElement;
  private readonly keeper = new MutationObserver(() => this.standSoon());
  private style = '';
  private returns = 0;
  private raises = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isShown = false;
  private shownAt = 0;
  private readonly room = new ResizeObserver(() => this.keepRoom());
  private lookout: ReturnType<typeof setInterval> | undefined;
  /** What had the focus in the page, and what has it in our words. */
  private cameFrom: Element | null = null;
  private focused: EventTarget | null = null;
  /** What was in the top layer already when we were raised above it. */
  private below = new Set<EventTarget>();

  constructor(
    private readonly placement: Placement,
    private readonly ends?: Ends,
  ) {
    claimAsOwn(this.host);
    const style = document.createElement('style');
    style.textContent = OVERLAY_STYLE;
    this.content = document.createElement(placement === 'in-front' ? 'dialog' : 'div');
    this.root.append(style, this.content);
    canStepAside(this.content);
    keepFromPage(this.content);
    this.content.addEventListener('click', this.refuseThroughCover, true);
    this.content.addEventListener('toggle', () => this.standSoon());
    if (placement === 'at-foot') this.beAtFoot();
    this.content.addEventListener('cancel', (event) => {
      event.preventDefault();
      if (event.isTrusted) this.ends?.onClose();
    });
    this.content.addEventListener('close', () => this.standSoon());
    if (placement === 'in-front') this.beModal();
    // In the closed root, so that no style sheet of the page's reaches what is raised, nor draws anything in front of it.
    if (placement === 'over-page' || placement === 'at-foot') this.content.popover = 'manual';
  }

  show(words: ComponentChild): void {
    if (!this.isShown) {
      this.shownAt = performance.now();
      if (this.placement === 'in-front') this.cameFrom = focusedElement(document);
      if (this.isRaised) this.lookOut();
    }
    this.isShown = true;
    render(words, this.content);
    this.stand();
  }

  remove(): void {
    this.isShown = false;
    this.keeper.disconnect();
    clearTimeout(this.timer);
    clearInterval(this.lookout);
    for (const type of RAISING) removeEventListener(type, this.goAbove, true);
    this.returns = 0;
    this.raises = 0;
    this.focused = null;
    delete this.content.dataset['edge'];
    render(null, this.content);
    if (this.content instanceof HTMLDialogElement) this.content.close();
    this.host.remove();
    // A frame takes its focus back from inside; focused from here, Chromium would go on taking it for the one in use.
    if (this.cameFrom instanceof HTMLElement && !(this.cameFrom instanceof HTMLIFrameElement)) focus(this.cameFrom, { preventScroll: true });
    this.cameFrom = null;
  }

  private get isRaised(): boolean {
    return this.placement === 'in-front' || this.placement === 'over-page' || this.placement === 'at-foot';
  }

  private lookOut(): void {
    for (const type of RAISING) addEventListener(type, this.goAbove, true);
    this.lookout = setInterval(this.stayInFront, LOOK_EVERY);
  }

  private beModal(): void {
    this.content.addEventListener('focusin', ({ target }) => {
      this.focused = target;
    });
    // A key that is still held down from before, or pressed a second time before anyone could read, was not meant as an answer.
    this.content.addEventListener('keydown', (event) => {
      const isReflex = event.repeat || performance.now() - this.shownAt < REFLEX;
      if (![' ', 'Enter'].includes(event.key)) this.shownAt = Number.NEGATIVE_INFINITY;
      else if (isReflex) event.preventDefault();
    });
  }

  private beAtFoot(): void {
    this.content.className = 'at-foot';
    this.room.observe(this.content);
    this.content.addEventListener('click', this.refuseReflex, true);
  }

  /** Once more when the page has come whole: what a person wants to press may not have been there yet. */
  private settle(): void {
    settleAtFoot(this.content);
    this.shownAt = performance.now();
    if (document.readyState !== 'complete') addEventListener('load', () => this.isShown && this.settle(), { once: true });
  }

  /** A finger that was on its way to the page when we appeared under it has not answered us. */
  private readonly refuseReflex = (event: MouseEvent) => {
    const isTap = event instanceof PointerEvent && event.pointerType === 'touch';
    if (isTap && performance.now() - this.shownAt < TAP_REFLEX) takeAway(event);
  };

  /** The end of the page can be scrolled out from under us; nothing that is in sight moves. */
  private keepRoom(): void {
    this.host.style.setProperty('height', `${this.content.offsetHeight}px`, 'important');
    this.style = this.host.style.cssText;
  }

  /** Something else was raised to the top layer while we stand there, or covers a question: what is ours goes above it again. */
  private readonly stayInFront = () => {
    this.keepSize();
    if (!this.isUp() || this.isInFront()) return;
    if (this.content instanceof HTMLDialogElement) {
      this.content.close();
      this.standSoon();
    } else if (this.raises < MOST_RETURNS) {
      this.raises += 1;
      this.content.hidePopover();
      this.raise();
    }
  };

  /** What was lowered and raised again is below us no more. */
  private readonly goAbove = ({ target }: Event) => {
    if (target) this.below.delete(target);
    this.stayInFront();
  };

  private isInFront(): boolean {
    if (isAside(this.content)) return true;
    const isDialog = this.content instanceof HTMLDialogElement;
    for (const raised of querySelectorAll(document, isDialog ? RAISED : RAISED_BESIDE_ALERT)) if (!this.below.has(raised)) return false;
    return !isDialog || this.isSeen();
  }

  private isSeen(): boolean {
    const { left, top, width, height } = this.content.getBoundingClientRect();
    const there = elementFromPoint(document, left + width / 2, top + height / 2);
    return width > 0 && (there === null || there === this.host);
  }

  /** A press that came through something which lies over us, or the second one of two, was meant for what a person saw there. */
  private readonly refuseThroughCover = (event: MouseEvent) => {
    if (!event.isTrusted || !this.isRaised || (event.detail < 2 && this.isInFront())) return;
    takeAway(event);
    this.stayInFront();
  };

  /** A page may draw everything smaller, and only its own things larger again. */
  private keepSize(): void {
    const zoom = this.host.currentCSSZoom ?? 1;
    if (Math.abs(zoom - 1) < 0.01) return;
    const { style } = this.host;
    style.setProperty('zoom', String((Number.parseFloat(style.zoom) || 1) / zoom), 'important');
    this.style = style.cssText;
  }

  /** In a task of its own, and later each time: a page that takes us away at once would else hang the tab. */
  private standSoon(): void {
    if (!this.isShown || this.stands()) return;
    this.keeper.disconnect();
    clearTimeout(this.timer);
    this.returns += 1;
    if (this.ends && this.returns > MOST_RETURNS) {
      // Gone first, or in a browser whose own window lets time go on we would be driven away again meanwhile.
      this.remove();
      this.ends.onDriven();
      return;
    }
    this.timer = setTimeout(() => this.stand(), Math.min(this.returns ** 2, LONGEST_ABSENCE));
  }

  private stands(): boolean {
    return this.host.isConnected && this.isUp() && !this.host.hidden && !this.host.inert && this.host.style.cssText === this.style;
  }

  private isUp(): boolean {
    if (this.content instanceof HTMLDialogElement) return this.content.open;
    return !this.isRaised || this.content.matches(':popover-open');
  }

  /** Puts the host where it belongs, as if the page had never touched it. */
  private stand(): void {
    this.keeper.disconnect();
    this.host.removeAttribute('hidden');
    this.host.removeAttribute('inert');
    this.host.style.cssText = 'all: initial !important';
    for (const [name, value] of Object.entries(INLINE_STYLE[typeof this.placement === 'string' ? this.placement : 'beside']))
      this.host.style.setProperty(name, value, 'important');
    this.style = this.host.style.cssText;
    if (!this.host.isConnected) this.insert();
    this.keepSize();
    this.raise();
    this.keeper.observe(documentElement(document), { childList: true });
    this.keeper.observe(this.host, { attributes: true });
  }

  private insert(): void {
    if (typeof this.placement !== 'string') {
      this.placement.beside.after(this.host);
      return;
    }
    // Beside the body, not in it: the page's own layout rules and counts of children stay true. A page that keeps taking us
    // away from there has to find us elsewhere.
    const last = body(document)?.lastElementChild;
    const places = [documentElement(document), body(document), last && matches(last, 'div,section,main,footer') ? last : null];
    const place = places[this.placement === 'above-page' ? 0 : this.returns % places.length] ?? documentElement(document);
    insertBefore(place, this.host, this.placement === 'above-page' ? body(document) : null);
  }

  private raise(): void {
    if (this.content instanceof HTMLDialogElement) {
      // Closed without a word when the page took the host away; a dialog that is not in the document cannot be modal.
      if (!this.content.matches(':modal')) this.content.close();
      if (this.content.open) return;
      this.below = new Set(querySelectorAll(document, RAISED));
      this.content.showModal();
      if (this.focused instanceof HTMLElement && this.root.contains(this.focused)) this.focused.focus();
    } else if (!this.isUp()) {
      this.below = new Set(querySelectorAll(document, RAISED_BESIDE_ALERT));
      this.content.showPopover();
      if (this.placement === 'at-foot' && this.content.dataset['edge'] === undefined) this.settle();
    }
  }
}
