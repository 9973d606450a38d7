import type { PageAddress } from '../page-view.ts';
import type { PlaceKind } from './place-kind.ts';

/** An element by its name, an attribute, or both. */
export type Shape = { readonly tag?: string; readonly attribute?: string; readonly value?: string };

/** A site on which a person first meets an offer; `item` says how one post looks there, where that is more than structure shows. */
export type Place = {
  readonly name: string;
  readonly kind: PlaceKind;
  /** As in the manifest: `*.x.com` is the name itself and everything below it. */
  readonly hosts: readonly string[];
  /** How the path begins; everywhere on the site where it is missing. */
  readonly path?: string;
  readonly item?: Shape;
};

const GOOGLE = ['com', 'co.jp', 'com.tw', 'com.hk', 'com.sg', 'co.kr', 'com.vn', 'com.br', 'pt', 'co.uk', 'com.au', 'ca', 'co.in', 'com.ph', 'de', 'fr'];

/**
 * Where links and posts are marked, and nowhere else. To add a place, add an entry; an `item` only where the structure alone
 * misleads. Addresses as of November 2026.
 */
export const PLACES: readonly Place[] = [
  { name: 'google', kind: 'results', hosts: GOOGLE.map((domain) => `www.google.${domain}`), path: '/search' },
  { name: 'bing', kind: 'results', hosts: ['www.bing.com', 'cn.bing.com'], path: '/search' },
  { name: 'yahoo-japan', kind: 'results', hosts: ['search.yahoo.co.jp'], path: '/search' },
  { name: 'duckduckgo', kind: 'results', hosts: ['*.duckduckgo.com'] },
  { name: 'x', kind: 'posts', hosts: ['*.x.com', '*.twitter.com'] },
  { name: 'instagram', kind: 'posts', hosts: ['*.instagram.com'] },
  { name: 'threads', kind: 'posts', hosts: ['*.threads.com', '*.threads.net'] },
  // Its lines are boxes of their own, which look like a list of posts where each has a link.
  { name: 'facebook', kind: 'posts', hosts: ['*.facebook.com'], item: { attribute: 'aria-posinset' } },
  { name: 'youtube', kind: 'posts', hosts: ['*.youtube.com'], item: { tag: 'ytd-comment-view-model' } },
  { name: 'jmty', kind: 'posts', hosts: ['*.jmty.jp'] },
  {
    name: '5ch',
    kind: 'posts',
    hosts: ['*.5ch.net', '*.5ch.io', '*.bbspink.com', '*.2ch.sc', '*.open2ch.net', '*.machi.to', '*.bakusai.com', '*.girlschannel.net'],
  },
  { name: 'chiebukuro', kind: 'posts', hosts: ['*.chiebukuro.yahoo.co.jp'] },
  { name: 'questions', kind: 'posts', hosts: ['*.okwave.jp', 'komachi.yomiuri.co.jp', '*.quora.com'] },
];

/** The same in the manifest's terms. */
export const PLACE_MATCHES = PLACES.flatMap(({ hosts, path = '/' }) => hosts.map((host) => `https://${host}${path}*`));

/** The place a page belongs to; `null` for nearly all pages. */
export function placeOf({ host, path }: PageAddress): Place | null {
  return PLACES.find((place) => place.hosts.some((name) => isNamed(host, name)) && path.startsWith(place.path ?? '/')) ?? null;
}

function isNamed(host: string, name: string): boolean {
  return name.startsWith('*.') ? `.${host}`.endsWith(name.slice(1)) : host === name;
}
