import type { BenchBrowser } from './browser.ts';
import { heapOf } from './cost.ts';
import { extensionWork } from './extension-work.ts';
import { traced } from './trace.ts';

const QUARTERS = 4;
export const MUTATIONS = 200_000;

/** What a page of one size costs that goes on changing: heap after garbage collection, and microseconds a change, by quarters. */
export type Soak = { readonly candidate: string; readonly heap: readonly number[]; readonly microseconds: readonly number[] };

const SCRIPT = `
  const log = document.getElementById('log');
  let done = 0;
  const change = (at) => {
    if (at % 3 === 0) log.lastElementChild.firstChild.data = 'line ' + at;
    else if (at % 3 === 1) { const row = document.createElement('p'); row.textContent = 'somebody wrote ' + at; log.append(row); }
    else log.firstElementChild.remove();
  };
  globalThis.changeOften = (count) => new Promise((resolve) => {
    const end = done + count;
    const timer = setInterval(() => {
      for (let left = 100; left > 0 && done < end; left -= 1) change(done++);
      if (done >= end) { clearInterval(timer); resolve(); }
    }, 5);
  });
`;
const PAGE = {
  url: 'http://soak.example/',
  html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A long day</title></head><body><div id="log">${'<p>a line</p>'.repeat(200)}</div><script>${SCRIPT}</script></body></html>`,
};

/** Changes one page 200,000 times. */
export async function soak(browser: BenchBrowser): Promise<Soak> {
  const heap: number[] = [];
  const microseconds: number[] = [];
  const { result: tab, slices } = await traced(browser.cdp, () => browser.open(PAGE));
  const { thread } = extensionWork(slices, PAGE.url);
  for (let quarter = 0; quarter < QUARTERS; quarter += 1) {
    const { slices } = await traced(browser.cdp, () => tab.evaluate(`changeOften(${MUTATIONS / QUARTERS})`));
    microseconds.push((extensionWork(slices, PAGE.url, thread).own * 1000) / (MUTATIONS / QUARTERS));
    heap.push(await heapOf(tab));
  }
  await browser.closeTabs([tab], [thread.pid]);
  return { candidate: browser.candidate.name, heap, microseconds };
}
