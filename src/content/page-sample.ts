const MOST_TEXT = 120_000;
const TELLING_ATTRIBUTES = ['alt', 'placeholder', 'aria-label'];
const UNREAD = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE']);

/** The beginning of what a page says, gathered without any layout: title, text, text of open shadow roots, texts in attributes. */
export function samplePage(document: Document): string {
  const parts = [document.title];
  const roots: Node[] = document.body ? [document.body] : [];
  let length = 0;
  for (const root of roots) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, unread);
    while (length < MOST_TEXT && walker.nextNode()) {
      const node = walker.currentNode;
      if (node instanceof Text) {
        parts.push(node.data);
        length += node.data.length;
      } else if (node instanceof Element) {
        if (node.shadowRoot) roots.push(node.shadowRoot);
        for (const name of TELLING_ATTRIBUTES) parts.push(node.getAttribute(name) ?? '');
      }
    }
  }
  return parts.join('').replace(/\s+/g, ' ');
}

function unread(node: Node): number {
  return UNREAD.has(node.nodeName) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT;
}
