import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { BenchBrowser } from './browser.ts';
import { type ExtensionWork, extensionWork } from './extension-work.ts';
import { median, quantile, shuffled } from './numbers.ts';
import { type BenchPage, ORDINARY, STRESS } from './site.ts';
import { STRESS_MS } from './stress-pages.ts';
import { traced } from './trace.ts';

/** How long an ordinary page is watched after the last of them has loaded. */
const SETTLE_MS = 1_000;

type Measured = Omit<ExtensionWork, 'scripts' | 'thread'> & {
  readonly name: string;
  readonly candidate: string;
  readonly round: number;
  readonly bytes: number;
  readonly heap: number;
};

/** What one extension costs in one round. */
export type RoundCost = {
  readonly candidate: string;
  readonly round: number;
  readonly ordinaryMedian: number;
  readonly ordinaryP90: number;
  /** Milliseconds by stress page. */
  readonly stress: Readonly<Record<string, number>>;
  /** Bytes of script in the top frame of an ordinary page. */
  readonly bytes: number;
  /** Megabytes of heap of an ordinary page. */
  readonly heap: number;
  readonly longTasks: number;
};

/** Measures every browser in every round, in a new order each time. */
export async function measureCost(browsers: readonly BenchBrowser[], rounds: number, tell: (what: string) => void): Promise<RoundCost[]> {
  const measured: Measured[] = [];
  for (let round = 1; round <= rounds; round += 1)
    for (const browser of shuffled(browsers)) {
      tell(`round ${round} of ${rounds}: ${browser.candidate.name}`);
      const note = (pages: readonly Omit<Measured, 'candidate' | 'round'>[]) =>
        measured.push(...pages.map((page) => ({ ...page, candidate: browser.candidate.name, round })));
      note(await measurePages(browser, shuffled(ORDINARY), SETTLE_MS));
      for (const page of STRESS) note(await measurePages(browser, [page], STRESS_MS + 300, false));
    }
  const names = browsers.map(({ candidate }) => candidate.name);
  return names.flatMap((candidate) => Array.from({ length: rounds }, (_, at) => roundCost(measured, candidate, at + 1)));
}

/** Opens pages one after the other and leaves them standing side by side, each in a process of its own. */
async function measurePages(browser: BenchBrowser, pages: readonly BenchPage[], ms: number, withHeap = true) {
  const { result: tabs, slices } = await traced(browser.cdp, async () => {
    const opened: Page[] = [];
    for (const page of pages) opened.push(await browser.open(page));
    await opened[0]?.waitForTimeout(ms);
    return opened;
  });
  const found = [];
  const processes: number[] = [];
  for (const [at, { name, url }] of pages.entries()) {
    const { scripts, thread, ...work } = extensionWork(slices, url);
    if (scripts.length === 0) throw new Error(`${browser.candidate.name} did not run on ${name}`);
    processes.push(thread.pid);
    const tab = tabs[at];
    found.push({ ...work, name, bytes: scripts.reduce((sum, script) => sum + sizeOf(browser, script), 0), heap: tab && withHeap ? await heapOf(tab) : 0 });
  }
  await browser.closeTabs(tabs, processes);
  return found;
}

function sizeOf({ candidate }: BenchBrowser, script: string): number {
  return statSync(join(candidate.folder, decodeURIComponent(new URL(script).pathname))).size;
}

/** Megabytes the page and the extension's world in it keep. */
export async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  await session.detach();
  return (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0) / 1_048_576;
}

function roundCost(all: readonly Measured[], candidate: string, round: number): RoundCost {
  const mine = all.filter((page) => page.candidate === candidate && page.round === round);
  const ordinary = mine.filter(({ name }) => ORDINARY.some((page) => page.name === name));
  const costs = ordinary.map((page) => costOf(page, all));
  const stress = mine.filter((page) => !ordinary.includes(page)).map((page) => [page.name, costOf(page, all)] as const);
  return {
    candidate,
    round,
    ordinaryMedian: median(costs),
    ordinaryP90: quantile(costs, 0.9),
    stress: Object.fromEntries(stress),
    bytes: Math.max(...ordinary.map(({ bytes }) => bytes)),
    heap: median(ordinary.map(({ heap }) => heap)),
    longTasks: mine.reduce((sum, { longTasks }) => sum + longTasks, 0),
  };
}

/** Its own slices, and what microtasks there are more than on the same page with the empty extension. */
function costOf({ candidate, name, own, microtasks }: Measured, all: readonly Measured[]): number {
  if (candidate === 'empty') return own;
  const usual = median(all.filter((other) => other.candidate === 'empty' && other.name === name).map((other) => other.microtasks));
  return own + Math.max(0, microtasks - usual);
}
