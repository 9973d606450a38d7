import type { TracedText } from './traced-text.ts';

/**
 * Parts of a page that a rule may look at. `page` is everything a reader gets: title, description, text, text of images, hints.
 * `own` is what the page says in its own voice: the same without quotations, in which warnings repeat the slogans they warn of.
 * `links` has a line for each link: its text, where it leads, and how it is declared (`sponsored`).
 */
export const ZONES = ['page', 'own', 'title', 'headings', 'actions', 'labels', 'links'] as const;
export type Zone = (typeof ZONES)[number];

/** Where a page lives: lower-case host, decoded path without query. The query never enters the engine. */
export type PageAddress = { readonly host: string; readonly path: string };

/** A message or a post has no address of its own; this one belongs to nobody. */
export const NOWHERE: PageAddress = { host: 'message.invalid', path: '/' };

/** One control a person can fill in, with the label it has for a reader. */
export type Field = {
  /** `text`, `number`, `file`, `textarea`, `select`, `editable` … */
  readonly type: string;
  readonly label: TracedText;
  /** Folded `name` and `id`, separated by a space. */
  readonly names: string;
  /** Number of the form it stands in; fields outside any form share -1. */
  readonly form: number;
};

/** What the engine may ask of a page. Text comes folded; nothing in here depends on layout or on a browser. */
export type PageView = {
  readonly address: PageAddress;
  zone(zone: Zone): TracedText;
  fields(): readonly Field[];
};

/** The address of a page from its URL; `null` for what has no host (about:, data:, file:). */
export function pageAddress(url: string): PageAddress | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname, pathname } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  return { host: hostname.toLowerCase().replace(/\.$/, ''), path: decodePath(pathname) };
}

/** Malformed escapes occur in the wild (`/gc/balance/%26ref%3Dnav`), and must not throw. */
function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
