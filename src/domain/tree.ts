/**
 * What reading a page needs of any tree of nodes: the live document, or a file parsed in Node. Every answer must be true even
 * where the page shadows properties of its own elements (a form with a field named `children`).
 */
export type Tree<N> = {
  readonly root: N;
  /** Lower-case element name; `null` for anything that is not an element. */
  tag(node: N): string | null;
  /** Text of a text node; `null` for anything else. */
  text(node: N): string | null;
  attribute(element: N, name: string): string | null;
  /** Children in reading order, those of an open shadow root first; found as they are asked for, since there can be a great many. */
  children(node: N): Iterable<N>;
  /** True for what the author took out of view with `hidden`, `display: none` or a closed dialog. */
  isHidden(element: N): boolean;
};
