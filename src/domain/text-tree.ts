import type { Tree } from './tree.ts';

type TextNode = {
  readonly tag: string | null;
  readonly text: string | null;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly TextNode[];
};

/** A page of which only the words are known: a title, a description, and text a line at a time. */
export function textTree(page: { title: string; description: string; text: string }): Tree<TextNode> {
  const root = element('html', [
    element('title', [words(page.title)]),
    element('meta', [], { name: 'description', content: page.description }),
    ...page.text.split('\n').map((line) => element('p', [words(line)])),
  ]);
  return {
    root,
    tag: (node) => node.tag,
    text: (node) => node.text,
    attribute: (node, name) => node.attributes[name] ?? null,
    children: (node) => node.children,
    isHidden: () => false,
  };
}

function element(tag: string, children: readonly TextNode[], attributes: Readonly<Record<string, string>> = {}): TextNode {
  return { tag, text: null, attributes, children };
}

function words(text: string): TextNode {
  return { tag: null, text, attributes: {}, children: [] };
}
