import { body, createTreeWalker, getAttribute, localName, shadowRoot, title } from './safe-dom.ts';

const MOST_TEXT = 120_000;
const TELLING_ATTRIBUTES = ['alt', 'placeholder', 'aria-label'];
const UNREAD = new Set(['script', 'style', 'noscript', 'template']);

/** The beginning of what a page says, gathered without any layout: title, text, text of open shadow roots, texts in attributes. */
export function samplePage(document: Document): string {
  const parts = [title(document)];
  const top = body(document);
  const roots: Node[] = top ? [top] : [];
  let length = 0;
  for (const root of roots) {
    const walker = createTreeWalker(document, root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, unread);
    while (length < MOST_TEXT && walker.nextNode()) {
      const node = walker.currentNode;
      if (node instanceof Text) {
        parts.push(node.data);
        length += node.data.length;
      } else if (node instanceof Element) {
        const inside = shadowRoot(node);
        if (inside) roots.push(inside);
        for (const name of TELLING_ATTRIBUTES) parts.push(getAttribute(node, name) ?? '');
      }
    }
  }
  return parts.join('').replace(/\s+/g, ' ');
}

function unread(node: Node): number {
  return node instanceof Element && UNREAD.has(localName(node)) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT;
}
