import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { Tree } from '../domain/tree.ts';

type Node = DefaultTreeAdapterTypes.Node;

/** HTML source as the browser would parse it; declarative shadow roots count as shadow roots. */
export function htmlTree(html: string): Tree<Node> {
  return { root: parse(html), tag, text, attribute, children, isHidden };
}

function tag(node: Node): string | null {
  if (!('tagName' in node)) return null;
  return isShadowRoot(node) ? 'shadow-root' : node.tagName;
}

function text(node: Node): string | null {
  return node.nodeName === '#text' && 'value' in node ? node.value : null;
}

function attribute(node: Node, name: string): string | null {
  return 'attrs' in node ? (node.attrs.find((candidate) => candidate.name === name)?.value ?? null) : null;
}

function children(node: Node): readonly Node[] {
  if ('content' in node && isShadowRoot(node)) return node.content.childNodes;
  if (tag(node) === 'iframe') return [parse(attribute(node, 'srcdoc') ?? '')];
  return 'childNodes' in node ? node.childNodes : [];
}

function isHidden(element: Node): boolean {
  if (attribute(element, 'hidden') !== null) return true;
  if (tag(element) === 'dialog' && attribute(element, 'open') === null) return true;
  return /display\s*:\s*none/i.test(attribute(element, 'style') ?? '');
}

function isShadowRoot(node: Node): boolean {
  return 'content' in node && attribute(node, 'shadowrootmode') !== null;
}
