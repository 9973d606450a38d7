import { body, createTreeWalker, getAttribute, localName, matches, shadowRoot, title } from './safe-dom.ts';

const MOST_TEXT = 40_000;
/** Longer texts than this are worth asking whether they are a script; asking for every one would cost more than it saves. */
const LONG_TEXT = 1_500;
const TELLING_ATTRIBUTES = ['alt', 'placeholder', 'aria-label'];
const UNREAD = new Set(['script', 'style', 'noscript', 'template']);

/** The title and the beginning of the text: all that an ordinary page is ever asked for. Touches text nodes only. */
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
