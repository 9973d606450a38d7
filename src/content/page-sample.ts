import { body, createTreeWalker, elementsOf, getAttribute, localName, matches, shadowRoot, title } from './safe-dom.ts';

const MOST_TEXT = 40_000;
/** Longer texts than this are worth asking whether they are a script; asking for every one would cost more than it saves. */
const LONG_TEXT = 1_500;
/** What prose has none of. */
const CODE = /[{}=]/;
const TELLING_ATTRIBUTES = ['alt', 'placeholder', 'aria-label'];
const UNREAD = new Set(['script', 'style', 'noscript', 'template']);

/** Less than this is a line break, or a word of a menu. */
const SHORT_TEXT = 20;
/** A page that says less than this may say the rest in pictures, fields or shadow roots. */
const LITTLE_PROSE = 2_000;
const MOST_AT_ONCE = 1_000_000;
/** So many elements are read at a time; ordinary pages have fewer. */
const ELEMENTS_AT_ONCE = 3_000;

/**
 * Title and text as they stand in the source, scripts and styles among them: read by the browser in one go, without touching a
 * single element, since the first element a script touches costs more than all of an ordinary page's text. Of a page beyond
 * measure only the beginning.
 */
export function roughText(document: Document): string {
  const elements = elementsOf(document);
  const range = new Range();
  range.selectNodeContents(document);
  const end = range.endOffset;
  let text = '';
  for (let at = 0; text.length < MOST_TEXT; at += ELEMENTS_AT_ONCE) {
    const next = elements[at + ELEMENTS_AT_ONCE];
    if (next) range.setEndBefore(next);
    else range.setEnd(document, end);
    text += range.toString();
    if (!next) break;
    range.setStartBefore(next);
  }
  return text;
}

/**
 * How much there is to read on a page, told from its first texts alone: little; enough; or more than can be read at once. What
 * looks like a script, or is long enough to be one, counts for nothing.
 */
export function sizeOf(document: Document): 'little' | 'enough' | 'too much' {
  const walker = createTreeWalker(document, document, NodeFilter.SHOW_TEXT);
  let prose = 0;
  for (let all = 0; walker.nextNode(); ) {
    const { data } = walker.currentNode as Text;
    all += data.length;
    if (all > MOST_AT_ONCE) return 'too much';
    if (data.length >= SHORT_TEXT && data.length <= LONG_TEXT && !CODE.test(data)) prose += data.length;
    if (prose >= LITTLE_PROSE) return 'enough';
  }
  return 'little';
}

/** The title and the beginning of the text. */
export function sampleText(document: Document): string {
  const parts = [title(document)];
  const top = body(document);
  if (!top) return parts.join();
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
