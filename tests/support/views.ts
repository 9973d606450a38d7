import { htmlTree } from '../../src/cli/html-tree.ts';
import { readPage } from '../../src/domain/page-reader.ts';
import type { PageView } from '../../src/domain/page-view.ts';
import { atOnce } from '../../src/domain/steps.ts';
import type { Tree } from '../../src/domain/tree.ts';

const ADDRESS = { host: 'shop.example', path: '/' };

/** A page of somebody's shop, as the engine sees it. */
export function viewOf(html: string, address = ADDRESS): PageView {
  return viewOfTree(htmlTree(html), address);
}

export function viewOfTree<N>(tree: Tree<N>, address = ADDRESS): PageView {
  return atOnce(readPage(tree, address));
}
