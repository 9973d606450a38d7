import type { Tree } from '../domain/tree.ts';
import { checkVisibility, firstChild, getAttribute, localName, nextSibling, nodeType, nodeValue, shadowRoot } from './safe-dom.ts';

/** The live document as a tree. */
export function domTree(document: Document): Tree<Node> {
  return { root: document, tag, text, attribute: (element, name) => getAttribute(element as Element, name), children, isHidden };
}

function tag(node: Node): string | null {
  return isElement(node) ? localName(node).toLowerCase() : null;
}

function text(node: Node): string | null {
  return nodeType(node) === Node.TEXT_NODE ? nodeValue(node) : null;
}

function* children(node: Node): Generator<Node> {
  const inside = isElement(node) ? (shadowRoot(node) ?? frameDocument(node)) : null;
  if (inside) yield inside;
  for (let child = firstChild(node); child !== null; child = nextSibling(child)) yield child;
}

/** Asks for the computed style only where the markup says hidden: a page could say so and show the element all the same. */
function isHidden(element: Node): boolean {
  if (!isElement(element)) return false;
  const saysSo = getAttribute(element, 'hidden') !== null || /display\s*:\s*none/i.test(getAttribute(element, 'style') ?? '') || tag(element) === 'dialog';
  return saysSo && !checkVisibility(element);
}

/** What a frame of the same origin shows; a frame of another origin answers for itself. */
function frameDocument(element: Element): Document | null {
  return element instanceof HTMLIFrameElement || element instanceof HTMLFrameElement ? element.contentDocument : null;
}

function isElement(node: Node): node is Element {
  return nodeType(node) === Node.ELEMENT_NODE;
}
