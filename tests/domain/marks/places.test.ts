import { describe, expect, test } from 'vitest';
import { htmlTree } from '../../../src/cli/html-tree.ts';
import { createEngine } from '../../../src/domain/engine.ts';
import { deservesLook } from '../../../src/domain/first-look.ts';
import { itemAround } from '../../../src/domain/marks/item.ts';
import { engineForItems, judgeItem } from '../../../src/domain/marks/judge-item.ts';
import { PLACE_MATCHES, PLACES, type Place, placeOf } from '../../../src/domain/marks/places.ts';
import { addressOfResult } from '../../../src/domain/marks/result-address.ts';
import { pageAddress } from '../../../src/domain/page-view.ts';
import { atOnce } from '../../../src/domain/steps.ts';
import { bundledRules } from '../../../src/rule-packs/bundle.ts';
import { allIn, bodyOf, type Element, ownText, PARSED, textOf } from '../../support/parsed-page.ts';
import { readPlaces } from '../../support/places.ts';

const pages = readPlaces();
const engine = engineForItems(createEngine(bundledRules()));
const placeAt = (url: string) => placeOf(pageAddress(url) ?? { host: '', path: '' });

describe.each(pages)('$name', ({ url, html, marks }) => {
  test('is a place, and what is marked there is one item each, no more and no less', () => {
    expect(markedIn(html, url, placeAt(url))).toEqual(marks.map((words) => [words]));
  });

  test('is marked the same by its structure alone, should the site be built anew', () => {
    const place = placeAt(url);
    const bare = place && { name: place.name, kind: place.kind, hosts: place.hosts };
    const withoutNames = html.replace(/ (?:class|id|data-[\w-]+|aria-posinset)="[^"]*"/g, '').replace(/ytd?-[\w-]+(?=[\s>])/g, 'div');
    expect(markedIn(html, url, bare)).toEqual(marks.map((words) => [words]));
    expect(markedIn(withoutNames, url, bare)).toEqual(marks.map((words) => [words]));
  });

  /** For each item that is marked, in the order of the page, which of the words it holds. */
  function markedIn(source: string, address: string, place: Place | null): string[][] {
    if (!place) throw new Error(`${address} is no place`);
    const body = bodyOf(source);
    const items = new Set<Element>();
    for (const block of [body, ...allIn(body)]) {
      const item = deservesLook(ownText(block)) ? itemAround(block, place, PARSED) : null;
      if (item) items.add(item);
    }
    const { tag, text, attribute, children, isHidden } = htmlTree(source);
    return [...items].flatMap((item) => {
      const links = [item, ...allIn(item)].flatMap((element) =>
        element.tagName === 'a' ? [new URL(PARSED.attribute(element, 'href') ?? '', address).href] : [],
      );
      const to = place.kind === 'results' ? addressOfResult(links, () => textOf(item)) : null;
      if (place.kind === 'results' && to === null) return [];
      const verdict = atOnce(judgeItem({ root: item, tag, text, attribute, children, isHidden } as Parameters<typeof judgeItem<Element>>[0], item, to, engine));
      return verdict.level === 'none' ? [] : [marks.filter((words) => textOf(item).replace(/\s+/g, '').includes(words.replace(/\s+/g, '')))];
    });
  }
});

test('every kind of place has a page here, and every place is declared', () => {
  const shown = new Set(pages.map(({ url }) => placeAt(url)?.name));
  expect(PLACES.map(({ name }) => name).filter((name) => !shown.has(name))).toEqual([]);
  const covers = (match: string, url: string) => {
    const [, host = '', path = ''] = /^https:\/\/([^/]+)(\/.*)$/.exec(match) ?? [];
    const { hostname, pathname } = new URL(url);
    return (host.startsWith('*.') ? `.${hostname}`.endsWith(host.slice(1)) : hostname === host) && pathname.startsWith(path.slice(0, -1));
  };
  for (const { url } of pages)
    expect(
      PLACE_MATCHES.filter((match) => covers(match, url)),
      url,
    ).toHaveLength(1);
});

test.each([
  'https://www.google.com/maps',
  'https://example.com/search?q=x',
  'https://x.com.example/home',
  'https://notx.com/',
  'https://www.google.com.example/search',
  'https://mail.google.com/search',
  'https://old.www.google.com/search',
])('%s is no place', (url) => {
  expect(placeAt(url)).toBeNull();
});
