import components from '../ui/components.css?inline';
import tokens from '../ui/tokens.css?inline';
import overlay from './page-overlay.css?inline';

/** A page that knew the name of a property could register it (`CSS.registerProperty`), and what we set would count no more. */
const UNKNOWN = `--g${Math.random().toString(36).slice(2)}-`;

/** The looks of what we show in pages. */
export const OVERLAY_STYLE = withUnknownNames(`${tokens}\n${components}\n${overlay}`);
/** The part of it that a single button needs. */
export const BUTTON_STYLE = withUnknownNames(`${tokens}\n${components}`);

export function withUnknownNames(css: string): string {
  return css.replace(/--(?=[a-z])/g, UNKNOWN);
}
