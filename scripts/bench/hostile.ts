// npm run bench:hostile [-- --rounds N] [words of a trick …]: how long hostile pages take to answer input, with and without the extension,
// in turn, in Chromium. Prints Markdown.
import process from 'node:process';
import { parseArgs } from 'node:util';
import { type BrowserContext, type CDPSession, chromium } from 'playwright-core';
import { markdownTable } from '../../src/cli/markdown-table.ts';
import { MASSES, PAGES } from '../../tests/browser/hostile/pages/against-the-look.ts';
import { HEAVY } from '../../tests/browser/hostile/pages/heavy.ts';
import { addressOf, type HostilePage, LURE, serveHostile } from '../../tests/browser/hostile/pages/lure.ts';
import { CHROME_BUILD } from '../../tests/browser/support/chromium/launch.ts';
import { findChromium } from '../setup/chromium.mjs';
import { median, quantile } from './page/numbers.ts';

const ASKED_P95 = 100;
/** A press every so often, from the moment the page begins to come, in milliseconds; a person takes this long to read a warning. */
const EVERY = 50;
const LASTING = 8_000;
const PATIENCE = 90_000;
/** What a browser does when it starts, and an extension when it is installed, is over by then. */
const WARM_UP = 4_000;

/**
 * In the page's world: from the moment the browser had the press to the moment the page's listener hears of it. Told at once, so that
 * it outlives the document; listened for again and again, because a document that is written anew forgets its listeners.
 */
const HEARD = 'heard after ';
const MEASURE = `if (top === self) {
  const hear = ({ timeStamp }) => console.debug('${HEARD}' + (performance.now() - timeStamp));
  const { addEventListener } = EventTarget.prototype;
  const listen = () => addEventListener.call(globalThis, 'pointerdown', hear, true);
  listen();
  setInterval(listen, 100);
}`;

const PLAIN: HostilePage = { trick: 'nothing', html: LURE.html };

type Outcome = readonly number[] | 'crashed' | 'never answered';

async function measure(context: BrowserContext, { trick }: HostilePage): Promise<Outcome> {
  const page = await context.newPage();
  const delays: number[] = [];
  let isCrashed = false;
  page.on('console', (message) => {
    const text = message.text();
    if (text.startsWith(HEARD)) delays.push(Number(text.slice(HEARD.length)));
  });
  page.on('crash', () => {
    isCrashed = true;
  });
  try {
    const session = await context.newCDPSession(page);
    await page.goto(addressOf(trick), { waitUntil: 'commit', timeout: PATIENCE });
    for (let end = performance.now() + LASTING; performance.now() < end && !isCrashed; ) {
      // Not awaited: a page that is busy is pressed on all the same, as a person would.
      for (const type of ['mousePressed', 'mouseReleased'] as const)
        session.send('Input.dispatchMouseEvent', { type, x: 300, y: 300, button: 'left', clickCount: 1 }).catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, EVERY));
    }
    return (await isAnswering(session)) && delays.length > 0 ? delays : 'never answered';
  } catch {
    return isCrashed ? 'crashed' : 'never answered';
  } finally {
    await page.close().catch(() => undefined);
  }
}

/** Waits until what was pressed before has been heard. */
function isAnswering(session: CDPSession): Promise<boolean> {
  const late = new Promise<boolean>((resolve) => setTimeout(resolve, PATIENCE, false));
  return Promise.race([session.send('Runtime.evaluate', { expression: '0' }).then(() => true), late]);
}

async function launch(isWith: boolean, pages: readonly HostilePage[]): Promise<BrowserContext> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('No Chromium found: run `npm run setup` first.');
  const ours = isWith ? [`--disable-extensions-except=${CHROME_BUILD}`, `--load-extension=${CHROME_BUILD}`] : ['--disable-extensions'];
  const context = await chromium.launchPersistentContext('', {
    executablePath,
    headless: false,
    args: ['--headless=new', '--no-sandbox', '--no-first-run', ...ours],
  });
  const site = serveHostile(pages);
  await context.route(/^https?:/, (route) => {
    const found = site(new URL(route.request().url()));
    return route.fulfill(found ? { body: found.body, headers: { 'content-type': 'text/html; charset=utf-8', ...found.headers } } : { status: 404 });
  });
  await context.addInitScript(MEASURE);
  if (isWith && context.serviceWorkers().length === 0) await context.waitForEvent('serviceworker');
  const first = await context.newPage();
  await first.goto(addressOf(PLAIN.trick));
  await new Promise((resolve) => setTimeout(resolve, WARM_UP));
  await first.close();
  return context;
}

/** All presses of all rounds; with and without take turns to be first, so that what else the machine does meets both. */
async function inTurn(page: HostilePage, rounds: number): Promise<Readonly<Record<'without' | 'withUs', Outcome>>> {
  const outcomes = { without: [] as Outcome[], withUs: [] as Outcome[] };
  for (let round = 0; round < rounds; round += 1) {
    for (const isWith of round % 2 === 0 ? [false, true] : [true, false]) {
      // A browser of its own for each: a crash, or what one page leaves behind, is not the next one's.
      const context = await launch(isWith, [PLAIN, page]);
      outcomes[isWith ? 'withUs' : 'without'].push(await measure(context, page));
      await context.close();
    }
  }
  const together = (all: readonly Outcome[]) => all.find((outcome) => typeof outcome === 'string') ?? all.flatMap((outcome) => outcome as readonly number[]);
  return { without: together(outcomes.without), withUs: together(outcomes.withUs) };
}

const p95 = (outcome: Outcome) => (typeof outcome === 'string' ? Number.POSITIVE_INFINITY : quantile(outcome, 0.95));

function judged(without: Outcome, withUs: Outcome): 'met' | 'slow by itself' | '**not met**' {
  if (p95(withUs) <= ASKED_P95) return 'met';
  return p95(without) > ASKED_P95 ? 'slow by itself' : '**not met**';
}

function cells(outcome: Outcome): [string, string, string] {
  return typeof outcome === 'string'
    ? [outcome, '', '']
    : ([median(outcome), p95(outcome), Math.max(...outcome)].map((ms) => ms.toFixed(0)) as [string, string, string]);
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { rounds: { type: 'string', default: '2' } } });
  const all = [PLAIN, ...PAGES, ...MASSES, ...HEAVY];
  const pages = all.filter(({ trick }) => positionals.length === 0 || positionals.some((word) => trick.includes(word)));
  const rows: string[][] = [];
  for (const page of pages) {
    const { without, withUs } = await inTurn(page, Number(values.rounds));
    rows.push([page.trick, judged(without, withUs), ...cells(without), ...cells(withUs)]);
    console.error(rows.at(-1)?.join('  '));
  }
  const columns = ['page', `within ${ASKED_P95} ms`, 'without: median', '95th', 'longest', 'with: median', '95th', 'longest'];
  console.log(markdownTable(columns, rows, 2));
}

await main();
process.exit(0);
