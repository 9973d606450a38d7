import { fixture } from '../../../support/fixtures.ts';
import type { Answer, Site } from '../../support/site.ts';

/** A page that is right to warn of, and says so in plain words; every hostile page is this one with something added. */
export const LURE = fixture('code-buyback/hit-wp-home');

/** A button of the page's own: it notes that it was pressed. */
const ANSWERING = `<button onclick="globalThis.answered = true" style="position: fixed; top: 0; left: 0; z-index: 1">押す</button>`;

/** The lure with something right at the beginning of its body, and something at the end. */
export function lureWith(first: string, last = ''): string {
  return LURE.html.replace(/<body[^>]*>/, (body) => body + first + ANSWERING).replace('</body>', `${last}</body>`);
}

/** A script of the page's that fills an element which is not shown. */
export function pile(make: string): string {
  return `<style>.pile { display: none }</style><div class="pile"></div><script>{ const pile = document.querySelector('.pile'); ${make} }</script>`;
}

export const times = (count: number, act: string) => `for (let at = 0; at < ${count}; at += 1) { ${act} }`;

/** A page's source as a script of another page can hold it. */
export function inScript(source: string): string {
  return JSON.stringify(source).replaceAll('</', '<\\/');
}

export type HostilePage = {
  /** What it does; its host is made of it. */
  readonly trick: string;
  readonly html: string;
  readonly headers?: Answer['headers'];
};

export const addressOf = (trick: string) => `https://${trick.replace(/[^a-z0-9]+/g, '-')}.example/`;

export function serveHostile(pages: readonly HostilePage[]): Site {
  const byHost = new Map(pages.map((page) => [new URL(addressOf(page.trick)).hostname, page]));
  return ({ hostname }) => {
    const page = byHost.get(hostname);
    return page ? { body: page.html, ...(page.headers && { headers: page.headers }) } : null;
  };
}
