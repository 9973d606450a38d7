import type { Box, Taken } from '../../domain/marks/free-spot.ts';
import { createTreeWalker, parentElement } from '../safe-dom.ts';
import { nextElement, previousElement } from './neighbourhood.ts';

const MOST_TEXTS = 200;
const SHOWN = 'img,svg,video';
const PRESSED = 'a[href],button,input,[role="button"]';
const MOST_SHOWN = 80;

/** What a mark on an item must not cover, in the item and in what stands above and below it. */
export function takenBoxes(item: Element): Pick<Taken, 'read' | 'pressed'> {
  const around = [item, parentElement(item)].flatMap((element) => (element ? [previousElement(element), nextElement(element)] : []));
  const parts = [item, ...around].filter((element) => element !== null);
  return {
    read: parts.flatMap((element) => [...textBoxes(element), ...boxesOf(element, SHOWN)]),
    pressed: parts.flatMap((element) => boxesOf(element, PRESSED)),
  };
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

/** A link over two lines is pressed where its lines are. */
function boxesOf(element: Element, selector: string): Box[] {
  return [...element.querySelectorAll(selector)].slice(0, MOST_SHOWN).flatMap((part) => [...part.getClientRects()]);
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
