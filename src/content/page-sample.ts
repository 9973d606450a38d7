import { body, createTreeWalker, getAttribute, localName, shadowRoot, title } from './safe-dom.ts';

const MOST_TEXT = 120_000;
const TELLING_ATTRIBUTES = ['alt', 'placeholder', 'aria-label'];
const UNREAD = new Set(['script', 'style', 'noscript', 'template']);

/** The beginning of what a page says, gathered without any layout: title, text, text of open shadow roots, texts in attributes. */
export function samplePage(document: Document): string {
  const parts = [title(document)];
  let length = 0;
  for (const node of nodesOf(document)) {
    if (node instanceof Text) {
      parts.push(node.data);
      length += node.data.length;
    } else for (const name of TELLING_ATTRIBUTES) parts.push(getAttribute(node, name) ?? '');
    if (length > MOST_TEXT) break;
  }
  return parts.join('').replace(/\s+/g, ' ');
}

/** Whether such an element stands anywhere on the page, in open shadow roots as well. */
export function hasElement(document: Document, selector: string): boolean {
  for (const node of nodesOf(document)) if (node instanceof Element && node.matches(selector)) return true;
  return false;
}

/** All such elements, in open shadow roots as well. */
export function elementsMatching(document: Document, selector: string): Element[] {
  return [...nodesOf(document)].filter((node) => node instanceof Element && node.matches(selector)) as Element[];
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
