import { assessInSteps, type Limits } from '../domain/assess.ts';
import type { Engine } from '../domain/engine.ts';
import { NOTHING_FOUND } from '../domain/nothing-found.ts';
import { readPage } from '../domain/page-reader.ts';
import type { Verdict } from '../domain/verdict.ts';
import { inSlices } from '../platform/slices.ts';
import { domTree } from './dom-tree.ts';
import { ownAddress } from './page-address.ts';

/** Longer than any sound pattern takes on the longest text we read; what takes longer is reported with the verdict. */
export const LIMITS: Limits = { now: () => performance.now(), milliseconds: 200 };

/** Judges the page as it is now. Rejects when aborted. */
export async function judgePage(engine: Engine, signal: AbortSignal): Promise<Verdict> {
  const address = ownAddress();
  if (address === null) return NOTHING_FOUND;
  const view = await inSlices(readPage(domTree(document), address), signal);
  return inSlices(assessInSteps(view, engine, LIMITS), signal);
}
