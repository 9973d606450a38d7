import type { Tree } from '../domain/tree.ts';

/**
 * The live document as a tree. Properties are read through the prototypes' own getters: a form may hold fields named
 * `childNodes` or `tagName`, which would otherwise answer in their place.
 */
export function domTree(document: Document): Tree<Node> {
  return { root: document, tag, text, attribute, children, isHidden };
}

const nodeType = getter<number>(Node.prototype, 'nodeType');
const localName = getter<string>(Element.prototype, 'localName');
const firstChild = getter<Node | null>(Node.prototype, 'firstChild');
const nextSibling = getter<Node | null>(Node.prototype, 'nextSibling');
const shadowRoot = getter<ShadowRoot | null>(Element.prototype, 'shadowRoot');
const nodeValue = getter<string | null>(Node.prototype, 'nodeValue');
const getAttribute = Element.prototype.getAttribute;
const checkVisibility = Element.prototype.checkVisibility;

function tag(node: Node): string | null {
  return nodeType(node) === Node.ELEMENT_NODE ? localName(node).toLowerCase() : null;
}

function text(node: Node): string | null {
  return nodeType(node) === Node.TEXT_NODE ? nodeValue(node) : null;
}

function attribute(element: Node, name: string): string | null {
  return getAttribute.call(element as Element, name);
}

function children(node: Node): readonly Node[] {
  const root = nodeType(node) === Node.ELEMENT_NODE ? shadowRoot(node) : null;
  const all: Node[] = root ? [root] : [];
  for (let child = firstChild(node); child !== null; child = nextSibling(child)) all.push(child);
  return all;
}

/** Asks for the computed style only where the markup says hidden: a page could say so and show the element all the same. */
function isHidden(element: Node): boolean {
  const saysSo = attribute(element, 'hidden') !== null || /display\s*:\s*none/i.test(attribute(element, 'style') ?? '') || tag(element) === 'dialog';
  return saysSo && !checkVisibility.call(element as Element);
}

function getter<T>(prototype: object, name: string): (node: Node) => T {
  const { get } = Object.getOwnPropertyDescriptor(prototype, name) ?? {};
  if (!get) throw new Error(`no getter for ${name}`);
  return (node) => get.call(node) as T;
}
