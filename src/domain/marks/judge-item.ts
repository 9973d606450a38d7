import { assessInSteps, type Limits } from '../assess.ts';
import type { Engine } from '../engine.ts';
import { readPage } from '../page-reader.ts';
import { NOWHERE, type PageAddress } from '../page-view.ts';
import type { Tree } from '../tree.ts';
import type { Verdict } from '../verdict.ts';

/** The kinds of page that a result or a post can be one of. */
const MARKED_KINDS = ['solicitation', 'buyback-promo', 'code-buyback'];

export function isMarkedKind(kind: string): boolean {
  return MARKED_KINDS.includes(kind);
}

/** The buttons and hints around a post are the site's, not its writer's. */
const CONTROLS = new Set(['button', 'textarea', 'select', 'input', 'form', 'svg', 'time']);
const WRITERS = new Set(['href', 'rel', 'role', 'alt', 'style', 'hidden', 'id']);

/** The engine for results and posts: some of the one for pages. Their packs need no other thresholds for what is this short. */
export function engineForItems(engine: Engine): Engine {
  return engine.filter(({ pack }) => isMarkedKind(pack.kind));
}

/** Judges one result or post as a page without an address; a result has that of its link. */
export function* judgeItem<N>(tree: Tree<N>, item: N, address: PageAddress | null, engine: Engine, limits?: Limits): Generator<void, Verdict> {
  const view = yield* readPage(itemTree(tree, item), address ?? NOWHERE);
  return yield* assessInSteps(view, engine, limits);
}

function itemTree<N>(tree: Tree<N>, item: N): Tree<N> {
  const isControl = (element: N) => CONTROLS.has(tree.tag(element) ?? '') || tree.attribute(element, 'role') === 'button';
  return {
    ...tree,
    root: item,
    attribute: (element, name) => (WRITERS.has(name) ? tree.attribute(element, name) : null),
    isHidden: (element) => isControl(element) || tree.isHidden(element),
  };
}
