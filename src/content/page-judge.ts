import { assess, type Engine } from '../domain/assess.ts';
import { NOTHING_FOUND } from '../domain/nothing-found.ts';
import { readPage } from '../domain/page-reader.ts';
import { pageAddress } from '../domain/page-view.ts';
import type { Verdict } from '../domain/verdict.ts';
import { domTree } from './dom-tree.ts';
import { inSlices } from './slices.ts';

/** Judges the page as it is now. Rejects when aborted. */
export async function judgePage(engine: Engine, signal: AbortSignal): Promise<Verdict> {
  const address = pageAddress(location.href);
  if (address === null) return NOTHING_FOUND;
  return assess(await inSlices(readPage(domTree(document), address), signal), engine);
}
