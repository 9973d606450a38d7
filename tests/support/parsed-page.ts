import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { Neighbourhood } from '../../src/domain/marks/item.ts';
import type { Tree } from '../../src/domain/tree.ts';

type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

/** A parsed page for what looks around an element. */
export const PARSED: Neighbourhood<Element> = {
  tag: (element) => element.tagName,
  attribute: (element, name) => element.attrs.find((attribute) => attribute.name === name)?.value ?? null,
  parent: (element) => (element.parentNode && 'tagName' in element.parentNode ? element.parentNode : null),
  next: (element) => beside(element, 1),
  previous: (element) => beside(element, -1),
  firstChild: (element) => elementsOf(element)[0] ?? null,
};

/** The body of a page. */
export function bodyOf(html: string): Element {
  const body = allIn(parse(html)).find(({ tagName }) => tagName === 'body');
  if (!body) throw new Error('no body');
  return body;
}

/** Every element in a node, in reading order. */
export function allIn(node: Node): Element[] {
  return 'childNodes' in node ? node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...allIn(child)] : [])) : [];
}

export function textOf(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join(' ') : '';
}

/** Its own text, that of its inline children included, and of nothing that stands on lines of its own. */
export function ownText(element: Element): string {
  return element.childNodes
    .map((child) => ('tagName' in child ? (INLINE.has(child.tagName) ? ownText(child) : '') : textOf(child)))
    .join('')
    .trim();
}

const INLINE = new Set(['a', 'b', 'span', 'strong', 'font', 'cite', 'time']);

function elementsOf(element: Node): Element[] {
  return 'childNodes' in element ? element.childNodes.filter((child): child is Element => 'tagName' in child) : [];
}

function beside(element: Element, step: 1 | -1): Element | null {
  const all = element.parentNode ? elementsOf(element.parentNode) : [];
  return all[all.indexOf(element) + step] ?? null;
}

export type { Tree };
