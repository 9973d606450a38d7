import { type HostilePage, lureWith } from './lure.ts';

const script = (code: string) => `<script>{ ${code} }</script>`;
const style = (css: string) => `<style>${css}</style>`;
/** Runs again and again from the start; our element is the one beside head and body. */
const always = (act: string) => script(`const ours = () => document.querySelectorAll('html > :not(head, body)'); setInterval(() => { ${act} }, 10);`);
const COVER = 'position: fixed; inset: 0; width: auto; height: auto; margin: 0; border: 0; background: white; z-index: 2147483647';

/** What a page does to an alert so that nobody can read it. The alert stands all the same, in its own colours and size. */
export const HELPLESS: readonly HostilePage[] = [
  {
    trick: 'styles for everything',
    html: lureWith(
      style(`* { display: none; }
        html, head + *, body { display: block; }
        html > div, :popover-open, dialog, [popover] { all: unset !important; display: none !important; opacity: 0 !important; visibility: hidden !important; transform: scale(0) !important; width: 0 !important; clip-path: inset(50%) !important; }
        html { opacity: 0.01; transform: scale(0.01); filter: blur(9px); direction: rtl; color: white; font-size: 1px; -webkit-text-fill-color: transparent; -webkit-text-security: disc; writing-mode: vertical-rl; user-select: none }
        @layer { html > div { display: none !important } }
        :root { --ink: white; --paper: white; --tone: white; --radius: 999px }`),
    ),
  },
  {
    trick: 'words painted over ours',
    html: lureWith(style(`html > div::before, html > div::after { content: '安全なページです'; ${COVER}; pointer-events: none }`)),
  },
  {
    trick: 'our own names taken',
    html: lureWith(
      script(`for (const name of ['ink', 'ink-soft', 'paper', 'tone', 'tone-soft', 'line', 'accent', 'font', 'radius'])
        CSS.registerProperty({ name: '--' + name, syntax: '<length>', inherits: false, initialValue: '0px' });`) +
        style(`@font-face { font-family: 'Noto Sans CJK JP'; src: local('x'), url(data:font/woff2;base64,AAAA) } @keyframes rise { to { opacity: 0 } }`),
    ),
  },
  { trick: 'a page drawn small', html: lureWith(style('html { zoom: 0.02 } body { zoom: 50 }')) },
  {
    trick: 'a place that cannot scroll',
    html: lureWith(style('html, body { overflow: hidden; height: 0; position: fixed } html > div { top: -9999px !important }')),
  },
  {
    trick: 'taken away three times',
    html: lureWith(
      '',
      script(
        `globalThis.left = 3; new MutationObserver(() => { const [ours] = document.querySelectorAll('html > :not(head, body), body > div:not([id], [class])'); if (ours?.style.zIndex && left > 0) { left -= 1; ours.remove(); } }).observe(document, { childList: true, subtree: true });`,
      ),
    ),
  },
  {
    trick: 'made unreachable',
    html: lureWith(
      '',
      always(
        `globalThis.left ??= 4; for (const one of ours()) if (left > 0) { left -= 1; one.inert = true; one.hidden = true; one.style.cssText = 'display: none !important' }`,
      ),
    ),
  },
];

/** What goes in front of an alert by means of the browser's own, and lets presses through. */
export const COVERED: HostilePage = {
  trick: 'a cover that lets presses through',
  html: lureWith(
    `<p popover="manual" id="cover" style="${COVER}; pointer-events: none">続けるには、ここを押してください</p>`,
    script(
      `globalThis.cover = document.getElementById('cover'); globalThis.keepCovering = () => setInterval(() => { cover.hidePopover(); cover.showPopover(); }, 5);`,
    ),
  ),
};

/** What no page can be kept from: the alert is gone or cannot be reached, and the badge says it. */
export const BADGE_ONLY: readonly HostilePage[] = [
  { trick: 'taken away for ever', html: lureWith('', always('for (const one of ours()) one.remove()')) },
  {
    trick: 'nothing can be pressed but a dialog',
    html: lureWith('<dialog id="all">ここだけ</dialog>', script("document.getElementById('all').showModal(); document.documentElement.inert = true;")),
  },
];
