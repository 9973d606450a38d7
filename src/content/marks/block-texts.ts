import { createTreeWalker, localName, nodeType, nodeValue, parentElement } from '../safe-dom.ts';

/** What is read together: an element of its own on the page, and the words in it. */
export type BlockText = { readonly block: Element; readonly text: string };

const UNREAD = new Set(['script', 'style', 'noscript', 'template', 'textarea', 'title']);
const INLINE = new Set('a abbr b bdi cite code em font i mark s small span strong sub sup u wbr yt-formatted-string'.split(' '));
const NODES_A_STEP = 200;

/** Reads the texts below a node, one block after the other, and pauses now and then. Touches text nodes only. */
export function* blockTexts(root: Node): Generator<BlockText | undefined> {
  const walker = createTreeWalker(document, root, NodeFilter.SHOW_TEXT);
  let block: Element | null = null;
  let text = '';
  let nodes = 0;
  let node: Node | null = nodeType(root) === Node.TEXT_NODE ? root : walker.nextNode();
  for (; node !== null; node = walker.nextNode()) {
    nodes += 1;
    if (nodes % NODES_A_STEP === 0) yield undefined;
    const words = nodeValue(node) ?? '';
    if (!/\S/.test(words)) continue;
    const own = blockOf(node);
    if (own === null) continue;
    if (own !== block) {
      if (block) yield { block, text };
      block = own;
      text = '';
    }
    text += words;
  }
  if (block) yield { block, text };
}

/** The nearest element around a node that stands on lines of its own; `null` where what it says is not read by anyone. */
export function blockOf(node: Node): Element | null {
  let element = nodeType(node) === Node.ELEMENT_NODE ? (node as Element) : parentElement(node);
  while (element && INLINE.has(localName(element))) element = parentElement(element);
  return element && !UNREAD.has(localName(element)) ? element : null;
}
