import { describe, expect, test } from 'vitest';
import { itemAround } from '../../../src/domain/marks/item.ts';
import type { Place } from '../../../src/domain/marks/places.ts';
import { allIn, bodyOf, PARSED } from '../../support/parsed-page.ts';

/** Which element (by its id) is marked for the one with the word; `null` where none is. */
function itemOf(html: string, place: Pick<Place, 'kind' | 'item'>): string | null {
  const word = allIn(bodyOf(html)).find((element) => PARSED.attribute(element, 'id') === 'word');
  if (!word) throw new Error('no word');
  const item = itemAround(word, place, PARSED);
  return item && (PARSED.attribute(item, 'id') ?? 'another');
}

const WORD = '<p id="word">x</p>';

/** Two lines that look alike, as in the text of one post. */
const LINES = `<div>${WORD}</div><div>z</div>`;

describe('a post', () => {
  const post = (html: string, item?: Place['item']) => itemOf(html, { kind: 'posts', ...(item && { item }) });

  test.each([
    ['an article', `<article id="item"><div>${WORD}</div></article>`],
    ['what says it is an article', `<section role="article" id="item"><div>${WORD}</div></section>`],
    ['one of a row with something to press', `<div id="item">${LINES}<button>o</button></div><div>y<button>o</button></div>`],
    ['one of a row with what can be pressed', `<div id="item">${LINES}<i role="button">o</i></div><div>y<i role="button">o</i></div>`],
    [
      'one of a row with what can be pressed, though its lines are a row with links',
      `<div id="item"><div>${WORD}<a>o</a></div><div>z<a>o</a></div><i role="button">o</i></div><div>y<i role="button">o</i></div>`,
    ],
    ['one of a row of the same role', `<div role="note" id="item">${LINES}<time>1</time></div><div role="note">y<time>2</time></div>`],
    ['one of a row with a time', `<div><time>1</time>y</div><div id="item">${LINES}<time>2</time></div>`],
    ['one of a row with links, where nothing has more', `<div id="item">${LINES}<a>o</a></div><div>y<a>o</a></div>`],
    ['one of a row of its like', `<div id="item"><section>${WORD}</section></div><div>y</div>`],
    ['what is around it, where there is no row', `<div id="item">${WORD}</div>`],
    ['an element of the site’s own making', `<x-post id="item">${WORD}</x-post>`],
  ])('is %s', (_what, html) => {
    expect(post(html)).toBe('item');
  });

  test.each([
    ['of another role', `<div id="item"><div role="note">${WORD}<time>1</time></div><div>y<time>2</time></div></div>`],
    ['of another kind', `<div id="item"><section>${WORD}<time>1</time></section><div>y<time>2</time></div></div>`],
    ['of other classes', `<div id="item"><div class="a b">${WORD}<time>1</time></div><div class="a c">y<time>2</time></div></div>`],
    ['with as many other classes as the same', `<div id="item"><div class="a">${WORD}<time>1</time></div><div class="a b">y<time>2</time></div></div>`],
    ['with something, having nothing itself', `<div id="item"><div>${WORD}</div><div>y<time>2</time></div></div>`],
    ['without what it has', `<div id="item"><div>${WORD}<time>1</time></div><div>y</div></div>`],
  ])('is not alike to one %s', (_which, html) => {
    expect(post(`${html}<div><div>z<time>3</time></div></div>`)).toBe('item');
  });

  test('is alike where more classes are the same than not, and no further away than a few', () => {
    const row = (classes: string, between = '') =>
      `<div id="outer"><div class="a b" id="item">${LINES}<time>1</time></div>${between}<div class="${classes}">y<time>2</time></div></div>`;
    expect(post(row(' b  a c '))).toBe('item');
    expect(post(row('a b', '<hr>'.repeat(3)))).toBe('item');
    expect(post(`${row('a b', '<hr>'.repeat(4))}<div>z<time>3</time></div>`)).toBe('outer');
  });

  test.each([
    ['name', { tag: 'li' }, `<li id="item"><article>${WORD}</article></li>`],
    ['attribute', { attribute: 'data-post' }, `<div data-post id="item"><article>${WORD}</article></div>`],
    ['value', { attribute: 'data-post', value: 'full' }, `<div data-post="full" id="item"><article data-post="part">${WORD}</article></div>`],
    ['name and attribute', { tag: 'li', attribute: 'data-post' }, `<li data-post id="item"><ul><li><article data-post>${WORD}</article></li></ul></li>`],
  ])('is known by its %s where the site is known', (_by, shape, html) => {
    expect(post(html, shape)).toBe('item');
  });

  test('is found by its structure where a known site has changed', () => {
    expect(post(`<div data-new><article id="item">${WORD}</article></div>`, { attribute: 'data-post' })).toBe('item');
  });

  test.each(['nav', 'aside', 'form', 'button', 'dialog'])('is nothing inside <%s>', (tag) => {
    expect(post(`<${tag}><article>${WORD}</article></${tag}>`)).toBeNull();
  });

  test.each(['role="navigation"', 'role="search"', 'contenteditable', 'contenteditable="true"'])('is nothing inside %s', (attribute) => {
    expect(post(`<div ${attribute}><article>${WORD}</article></div>`)).toBeNull();
    expect(post(`<div contenteditable="false"><article id="item">${WORD}</article></div>`)).toBe('item');
  });

  test.each(['<main>', '<div role="main">', '<div role="feed">', '<div role="list">'])('never reaches beyond %s', (opening) => {
    expect(post(`<article>${opening}<div id="item">${WORD}</div>`)).toBe('item');
  });

  test('is not looked for further out than pages are built', () => {
    expect(post(`<article>${'<b>'.repeat(38)}${WORD}`.replace('<article>', '<article id="item">').replace('<p id', '<i id'))).toBe('item');
    expect(post(`<article>${'<b>'.repeat(60)}${WORD}`.replace('<p id', '<i id'))).toBeNull();
  });
});

describe('a result', () => {
  const result = (html: string) => itemOf(html, { kind: 'results' });

  test.each([
    ['a linked heading', '<h3><a>t</a></h3>'],
    ['a heading in a link', '<a><h3>t</h3></a>'],
    ['what says it is a heading', '<div role="heading"><a>t</a></div>'],
  ])('is the largest thing with one title: %s', (_what, title) => {
    expect(result(`<div><div id="item"><div>${title}</div>${LINES}</div><div>${title}</div></div>`)).toBe('item');
    expect(result(`<section id="item">${title}${LINES}</section>`)).toBe('item');
  });

  test.each([
    ['a heading that leads nowhere', '<h4><b>x</b></h4>'],
    ['a link that is no heading', '<p><a>x</a></p>'],
    ['a heading deep in a link, as in a card', '<a><div><div><div><h4>x</h4></div></div></div></a>'],
  ])('has no second title in %s', (_what, other) => {
    expect(result(`<div><div id="item"><h3><a>t</a></h3>${other}${WORD}</div><section><h3><a>t</a></h3></section></div>`)).toBe('item');
  });

  test('is no larger than any site makes one', () => {
    expect(result(`<div><div id="item"><h3><a>t</a></h3>${WORD}</div>${'<i></i>'.repeat(300)}</div>`)).toBe('item');
  });

  test('without a title it is one of a row, like a post', () => {
    expect(result(`<div id="item">${WORD}<a>o</a></div><div>y<a>o</a></div>`)).toBe('item');
    expect(result(`<div id="item"><h3>no link</h3>${WORD}<a>o</a></div><div>y<a>o</a></div>`)).toBe('item');
    expect(result(`<div>${WORD}</div>`)).toBeNull();
  });
});
