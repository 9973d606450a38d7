import { assess, type Engine } from '../domain/assess.ts';
import { NOTHING_FOUND } from '../domain/nothing-found.ts';
import { readPage } from '../domain/page-reader.ts';
import { pageAddress } from '../domain/page-view.ts';
import type { Verdict } from '../domain/verdict.ts';
import { htmlTree } from './html-tree.ts';

/** Judges HTML source as if it had been opened at the URL, with the very engine the extension runs. */
export function judgeHtml(html: string, url: string, engine: Engine): Verdict {
  const address = pageAddress(url);
  if (address === null) return NOTHING_FOUND;
  const reading = readPage(htmlTree(html), address);
  for (;;) {
    const step = reading.next();
    if (step.done) return assess(step.value, engine);
  }
}
