import { body, createTreeWalker, elementsOf, evaluate, getAttribute, localName, matches, shadowRoot, title } from './safe-dom.ts';

const MOST_TEXT = 40_000;
/** Longer texts than this are worth asking whether they are a script; asking for every one would cost more than it saves. */
const LONG_TEXT = 1_500;
/** What prose has none of. */
const CODE = /[{}=;]|":/;
const TELLING_ATTRIBUTES = ['alt', 'placeholder', 'aria-label'];
const UNREAD = new Set(['script', 'style', 'noscript', 'template']);

/** A page that says less than this may say the rest in pictures, fields or shadow roots. */
const LITTLE_PROSE = 2_000;
const MOST_SOURCE = 1_000_000;
/** Where prose is looked for in a source, and how much of it each time. */
const STRETCHES = 32;
const STRETCH = 200;

/** Put together by the browser: two texts joined by us would be copied once more to be searched, and kept. */
const TITLE_AND_BODY = `substring(concat(/*/*/*[local-name()="title"]," ",/*/*[local-name()="body"]),1,${MOST_SOURCE})`;

/** Ordinary pages have fewer elements. Of others so many are read at a time … */
const MANY_ELEMENTS = 3_000;
const ELEMENTS_AT_ONCE = 500;
/** … until there is enough, scripts included, or there were this many: a page can have any number with nothing in them. */
const ENOUGH_SOURCE = 1.5 * MOST_TEXT;
const MOST_ELEMENTS = 60_000;

/**
 * Title and text as they stand in the source, scripts and styles among them. Read by the browser in one go, without touching a
 * single element: the first element a script touches costs more than all of an ordinary page's text. Of a page beyond measure
 * only as much as the sample takes, and half as much again for scripts.
 */
export function sourceOf(document: Document): string {
  const elements = elementsOf(document);
  if (elements[MANY_ELEMENTS]) return beginningOf(document, elements);
  return evaluate(document, TITLE_AND_BODY, document, null, XPathResult.STRING_TYPE, null).stringValue;
}

function beginningOf(document: Document, elements: HTMLCollectionOf<Element>): string {
  const top = body(document) ?? document;
  const range = new Range();
  range.selectNodeContents(top);
  const end = range.endOffset;
  let text = title(document);
  for (let at = ELEMENTS_AT_ONCE; at <= MOST_ELEMENTS && text.length < ENOUGH_SOURCE; at += ELEMENTS_AT_ONCE) {
    const next = elements[at];
    if (next) range.setEndBefore(next);
    else range.setEnd(top, end);
    text += range.toString();
    if (!next) break;
    range.setStartBefore(next);
  }
  return text;
}

/** Whether there is little to read in a source, told from stretches of it: what looks like a script counts for nothing. */
export function saysLittle(source: string): boolean {
  const step = Math.max(STRETCH, source.length / STRETCHES);
  let prose = 0;
  for (let at = 0; at < source.length && prose < LITTLE_PROSE; at += step) {
    const stretch = source.slice(at, at + STRETCH);
    if (!CODE.test(stretch)) prose += stretch.replace(/\s+/g, ' ').length * (step / STRETCH);
  }
  return prose < LITTLE_PROSE;
}

/** The title and the beginning of the text. */
export function sampleText(document: Document): string {
  const parts = [`${title(document)} `];
  const top = body(document) ?? document;
  const walker = createTreeWalker(document, top, NodeFilter.SHOW_TEXT);
  for (let length = 0; length < MOST_TEXT && walker.nextNode(); ) {
    const { data, parentElement } = walker.currentNode as Text;
    if (data.length > LONG_TEXT && parentElement && UNREAD.has(localName(parentElement))) continue;
    parts.push(data.slice(0, MOST_TEXT));
    length += data.length;
  }
  return parts.join('').replace(/\s+/g, ' ');
}

/** What a page says besides: texts in attributes, and in open shadow roots. Touches every element. */
export function sampleHidden(document: Document): string {
  const parts: string[] = [];
  for (const node of nodesOf(document)) {
    if (node instanceof Element) for (const name of TELLING_ATTRIBUTES) parts.push(getAttribute(node, name) ?? '');
    else if (node.getRootNode() instanceof ShadowRoot) parts.push(node.data);
  }
  return parts.join(' ').replace(/\s+/g, ' ').slice(0, MOST_TEXT);
}

/** All of it: texts, and what is said besides. */
export function everythingSaid(document: Document): string {
  return `${sampleText(document)} ${sampleHidden(document)}`;
}

/** Whether such an element stands anywhere on the page, in open shadow roots as well. */
export function hasElement(document: Document, selector: string): boolean {
  for (const node of nodesOf(document)) if (node instanceof Element && matches(node, selector)) return true;
  return false;
}

/** All such elements, in open shadow roots as well. */
export function elementsMatching(document: Document, selector: string): Element[] {
  return [...nodesOf(document)].filter((node) => node instanceof Element && matches(node, selector)) as Element[];
}

/** Every text and element in the body and in the open shadow roots below it, what is never shown left out. */
function* nodesOf(document: Document): Generator<Text | Element> {
  const top = body(document);
  const roots: Node[] = top ? [top] : [];
  for (const root of roots) {
    const walker = createTreeWalker(document, root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, unread);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const inside = node instanceof Element ? shadowRoot(node) : null;
      if (inside) roots.push(inside);
      yield node as Text | Element;
    }
  }
}

function unread(node: Node): number {
  return node instanceof Element && UNREAD.has(localName(node)) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT;
}
