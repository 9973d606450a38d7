import { type ComponentChild, render } from 'preact';
import components from '../../ui/components.css?inline';
import tokens from '../../ui/tokens.css?inline';
import { body, documentElement, insertBefore } from '../safe-dom.ts';
import warning from './warning.css?inline';

const STYLES = `${tokens}\n${components}\n${warning}`;

const LONGEST_ABSENCE = 1_000;

/** Where the warning stands: in the page's flow above everything, or over the page in the browser's top layer. */
export type Placement = 'above-page' | 'over-page';

const INLINE_STYLE: Record<Placement, Record<string, string>> = {
  'above-page': { display: 'block', position: 'relative', 'z-index': '2147483647' },
  'over-page': {
    ...{ display: 'block', position: 'fixed', inset: 'auto 0 0 auto', width: '100%', 'max-width': '520px', margin: '0', padding: '0' },
    ...{ border: '0', background: 'none', overflow: 'visible', 'z-index': '2147483647' },
  },
};

/** An element in the page that shows our warning in a closed shadow root, and comes back when the page takes it away. */
export class WarningHost {
  private readonly host = document.createElement('div');
  private readonly root = this.host.attachShadow({ mode: 'closed' });
  private readonly content = document.createElement('div');
  private readonly keeper = new MutationObserver(() => this.standSoon());
  private placement: Placement = 'above-page';
  private style = '';
  private returns = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    const style = document.createElement('style');
    style.textContent = STYLES;
    this.root.append(style, this.content);
    // The page must not hear of clicks and keys meant for us.
    for (const type of ['click', 'keydown', 'keyup', 'pointerdown', 'mousedown', 'focusin'])
      this.content.addEventListener(type, (event) => event.stopPropagation());
    this.host.addEventListener('toggle', () => this.standSoon());
  }

  show(placement: Placement, warning: ComponentChild): void {
    this.placement = placement;
    render(warning, this.content);
    this.stand();
  }

  remove(): void {
    this.keeper.disconnect();
    clearTimeout(this.timer);
    this.returns = 0;
    render(null, this.content);
    this.host.remove();
  }

  /** In a task of its own, and later each time: a page that takes the warning away at once would else hang the tab. */
  private standSoon(): void {
    if (this.stands()) return;
    this.keeper.disconnect();
    clearTimeout(this.timer);
    this.returns += 1;
    this.timer = setTimeout(() => this.stand(), Math.min(this.returns ** 2, LONGEST_ABSENCE));
  }

  private stands(): boolean {
    const isUp = this.host.popover === null || this.host.matches(':popover-open');
    return this.host.isConnected && isUp && !this.host.hidden && this.host.style.cssText === this.style;
  }

  /** Puts the host where it belongs, as if the page had never touched it. */
  private stand(): void {
    this.keeper.disconnect();
    this.host.removeAttribute('hidden');
    this.host.style.cssText = 'all: initial';
    for (const [name, value] of Object.entries(INLINE_STYLE[this.placement])) this.host.style.setProperty(name, value, 'important');
    this.style = this.host.style.cssText;
    if (!this.host.isConnected) this.insert();
    this.raise();
    this.keeper.observe(documentElement(document), { childList: true });
    this.keeper.observe(this.host, { attributes: true });
  }

  private insert(): void {
    // Beside the body, not in it: the page's own layout rules and counts of children stay true.
    insertBefore(documentElement(document), this.host, this.placement === 'above-page' ? body(document) : null);
  }

  private raise(): void {
    const isOver = this.placement === 'over-page' && typeof this.host.showPopover === 'function';
    this.host.popover = isOver ? 'manual' : null;
    if (isOver && !this.host.matches(':popover-open')) this.host.showPopover();
  }
}
