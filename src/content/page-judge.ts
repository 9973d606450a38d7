import { assessInSteps, type Limits } from '../domain/assess.ts';
import type { Engine } from '../domain/engine.ts';
import { readPage } from '../domain/page-reader.ts';
import type { PageAddress } from '../domain/page-view.ts';
import type { Verdict } from '../domain/verdict.ts';
import { inSlices } from '../platform/slices.ts';
import { domTree } from './dom-tree.ts';
import { ownAddress } from './page-address.ts';

/** Longer than any sound pattern takes on the longest text we read; what takes longer is reported with the verdict. */
export const LIMITS: Limits = { now: () => performance.now(), milliseconds: 200 };

/** What a frame that was written by the page around it (`srcdoc`) has for an address: one that belongs to nobody. */
const NOWHERE: PageAddress = { host: 'frame.invalid', path: '/' };

/** Judges the page as it is now. Rejects when aborted. */
export async function judgePage(engine: Engine, signal: AbortSignal): Promise<Verdict> {
  const address = ownAddress() ?? NOWHERE;
  const view = await inSlices(readPage(domTree(document), address), signal);
  return inSlices(assessInSteps(view, engine, LIMITS), signal);
}
