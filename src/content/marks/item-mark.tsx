import { render } from 'preact';
import { freeSpot } from '../../domain/marks/free-spot.ts';
import { claimAsOwn } from '../guards/hold.ts';
import { keepFromPage } from '../page-overlay.ts';
import { BUTTON_STYLE, withUnknownNames } from '../page-overlay-style.ts';
import { documentElement, localName } from '../safe-dom.ts';
import { canStepAside, neverAside } from '../step-aside.ts';
import { pageBox, takenBoxes, titleBox } from './item-boxes.ts';
import css from './item-mark.css?inline';
import { MarkButton, type MarkWords } from './mark-words.tsx';

const STYLES = `${BUTTON_STYLE}\n${withUnknownNames(css)}`;
/** Takes no room and moves nothing: it stands out of the flow, where the flow would have put it. */
const INLINE_STYLE = { display: 'block', position: 'absolute', inset: 'auto', width: '0', height: '0', overflow: 'visible', 'z-index': '1' };
/** A page that takes a mark away more often than this does not want it; the popup still counts it. */
const MOST_RETURNS = 5;

/** A mark at one result or post, in a closed shadow root. It goes with the item, and moves nothing on the page. */
export class ItemMark {
  private readonly host = document.createElement('div');
  private readonly content = document.createElement('div');
  private readonly resized = new ResizeObserver(() => this.place());
  private returns = 0;

  constructor(
    readonly item: Element,
    words: MarkWords,
    onOpen: (button: HTMLElement) => void,
  ) {
    claimAsOwn(this.host);
    canStepAside(this.content);
    const root = this.host.attachShadow({ mode: 'closed' });
    const style = document.createElement('style');
    style.textContent = STYLES;
    root.append(style, this.content);
    keepFromPage(this.content);
    // Where the whole item is a link, a press on the mark must not follow it.
    this.content.addEventListener('click', (event) => event.preventDefault());
    render(<MarkButton {...words} onOpen={onOpen} />, this.content);
    this.stand();
  }

  /** Whether the item is still there; puts the mark back where the page took it away, and goes where the item is gone. */
  isNeeded(): boolean {
    if (!this.item.isConnected) {
      this.remove();
      return false;
    }
    if (!this.host.isConnected && this.returns < MOST_RETURNS) {
      this.returns += 1;
      this.stand();
    }
    return true;
  }

  remove(): void {
    this.resized.disconnect();
    neverAside(this.content);
    render(null, this.content);
    this.host.remove();
  }

  private stand(): void {
    this.host.style.cssText = 'all: initial !important';
    for (const [name, value] of Object.entries(INLINE_STYLE)) this.host.style.setProperty(name, value, 'important');
    const holder = holderIn(this.item);
    const before = shapeOf(this.item);
    // A page may give its last or its first child a look of its own; then the mark stands elsewhere.
    for (const put of [() => holder.append(this.host), () => holder.prepend(this.host), () => documentElement(document).append(this.host)]) {
      put();
      if (shapeOf(this.item) === before) break;
    }
    this.resized.observe(this.item);
  }

  private place(): void {
    const button = this.content.firstElementChild;
    if (!(button instanceof HTMLElement) || !this.host.isConnected) return;
    const from = this.host.getBoundingClientRect();
    const item = this.item.getBoundingClientRect();
    if (item.width === 0) return;
    const words = button.firstElementChild?.getBoundingClientRect() ?? from;
    const reach = Math.max(0, (button.offsetHeight - words.height) / 2);
    const spot = freeSpot(words, { item, title: titleBox(this.item), page: pageBox() }, { ...takenBoxes(this.item), reach });
    // Not `left` and `top`: for the browser, and for whoever measures it, nothing has moved.
    button.style.translate = `${Math.round(spot.left - from.left)}px ${Math.round(spot.top - reach - from.top)}px`;
    button.style.visibility = 'visible';
  }
}

/** A row of a table holds cells and nothing else. */
function holderIn(item: Element): Element {
  return localName(item) === 'tr' ? (item.lastElementChild ?? item) : item;
}

/** Where the item and what is in it and beside it stand. */
function shapeOf(item: Element): string {
  const parts = [item, item.firstElementChild, ...[...item.children].slice(-3), item.nextElementSibling];
  return parts
    .flatMap((part) => {
      const { x, y, width, height } = part?.getBoundingClientRect() ?? {};
      // The mark itself has no size.
      return width === 0 && height === 0 ? [] : [x, y, width, height];
    })
    .join();
}
