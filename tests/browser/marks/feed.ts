import type { PlacePage } from '../../support/places.ts';

/** One post in so many offers to buy codes. */
export const OFFER_EVERY = 50;
export const MOST_POSTS = 2_000;

/**
 * A feed of that many posts on a site where posts are read: `await begin()` adds them 20 at a time and takes away what was
 * scrolled past, as such sites do. `left` holds those weakly.
 */
export const FEED: PlacePage = {
  name: 'feed',
  url: 'https://x.com/home',
  marks: [],
  html: `<!doctype html><html lang="ja"><meta charset="utf-8"><title>feed</title>
<style>article { padding: 12px 16px; border-bottom: 1px solid #ddd; font: 15px/1.4 system-ui } main { max-width: 600px; margin: auto }</style>
<main><div id="feed"></div></main>
<script>(${feed})(${MOST_POSTS}, ${OFFER_EVERY});</script></html>`,
};

/** Runs in the page. */
function feed(most: number, offerEvery: number): void {
  const kept = 100;
  const aBatch = 20;
  const list = document.getElementById('feed') as HTMLElement;
  const left: WeakRef<Element>[] = [];
  let written = 0;
  Object.assign(globalThis, { begin, addPosts, left });

  async function begin(): Promise<void> {
    while (written < most) {
      addPosts(aBatch);
      // A person scrolls no faster than the browser has time to spare.
      await new Promise<unknown>((resolve) => requestIdleCallback(resolve));
    }
  }

  function addPosts(count: number): void {
    const posts = Array.from({ length: count }, () => post(++written));
    list.append(...posts);
    while (list.childElementCount > kept) {
      const gone = list.firstElementChild as Element;
      left.push(new WeakRef(gone));
      gone.remove();
    }
  }

  /** The number stands first, so that it is no part of the end of the line that is read once more with the next. */
  function post(number: number): Element {
    const words =
      number % offerEvery === 0
        ? 'アマギフ買います！買取率93%、即PayPayで払います。DMください。先送りでお願いします。'
        : '今日の朝ごはんは鮭とお味噌汁、昼はおにぎりを二つ、夜は近所の友だちと鍋を囲みます。寒い日には温かいものが一番です。';
    const article = document.createElement('article');
    article.innerHTML = `<div><a href="/user">名前</a> <time>1時間</time></div><div><span>投稿${number}番 ${words}</span></div><div><button type="button" aria-label="返信"></button></div>`;
    return article;
  }
}
