import type { Box } from '../../domain/marks/free-spot.ts';
import { createTreeWalker, parentElement } from '../safe-dom.ts';
import { nextElement, previousElement } from './neighbourhood.ts';

const MOST_TEXTS = 200;
const SHOWN = 'img,svg,video,button,input,[role="button"]';
const MOST_SHOWN = 80;

/** What a mark on an item must not cover: words, pictures and buttons of the item and of what stands above and below it. */
export function takenBoxes(item: Element): Box[] {
  const around = [item, parentElement(item)].flatMap((element) => (element ? [previousElement(element), nextElement(element)] : []));
  return [item, ...around].flatMap((element) => (element ? boxesIn(element) : []));
}

/** The last line of what a result is called. */
export function titleBox(item: Element): Box | null {
  const title = item.querySelector('h2,h3,h4,[role="heading"]');
  return title ? (textBoxes(title).at(-1) ?? null) : null;
}

/** All that can be reached by scrolling. */
export function pageBox(): Box {
  const { scrollWidth, scrollHeight } = document.documentElement;
  return { left: -scrollX, top: -scrollY, right: scrollWidth - scrollX, bottom: scrollHeight - scrollY };
}

function boxesIn(element: Element): Box[] {
  const shown = [...element.querySelectorAll(SHOWN)].slice(0, MOST_SHOWN);
  return [...textBoxes(element), ...shown.map((part) => part.getBoundingClientRect())];
}

function textBoxes(element: Element): Box[] {
  const walker = createTreeWalker(document, element, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const boxes: Box[] = [];
  for (let texts = 0; texts < MOST_TEXTS && walker.nextNode(); texts += 1) {
    range.selectNodeContents(walker.currentNode);
    boxes.push(...range.getClientRects());
  }
  return boxes;
}
