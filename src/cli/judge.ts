import { assess, type Limits } from '../domain/assess.ts';
import type { Engine } from '../domain/engine.ts';
import { NOTHING_FOUND } from '../domain/nothing-found.ts';
import { readPage } from '../domain/page-reader.ts';
import { type PageView, pageAddress } from '../domain/page-view.ts';
import { atOnce } from '../domain/steps.ts';
import { textTree } from '../domain/text-tree.ts';
import type { Verdict } from '../domain/verdict.ts';
import { htmlTree } from './html-tree.ts';

/** A page to judge in Node: its HTML source, or no more than its words. */
export type ScannedPage =
  | { readonly url: string; readonly html: string }
  | { readonly url: string; readonly title: string; readonly description: string; readonly text: string };

/** Long enough for any pattern that is not broken; the same as in the extension. */
const LIMITS: Limits = { now: () => performance.now(), milliseconds: 200 };

/** Judges a page with the very engine the extension runs. */
export function judge(page: ScannedPage, engine: Engine): Verdict {
  const view = viewOf(page);
  return view ? assess(view, engine, LIMITS) : NOTHING_FOUND;
}

/** The page as the engine sees it; `null` when its URL has no host. */
export function viewOf(page: ScannedPage): PageView | null {
  const address = pageAddress(page.url);
  if (address === null) return null;
  return atOnce('html' in page ? readPage(htmlTree(page.html), address) : readPage(textTree(page), address));
}
