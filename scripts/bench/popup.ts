// npm run bench:popup: how soon the popup is there, next to a popup with one line in it, opened in turns in the same Chromium.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { type BrowserContext, chromium } from 'playwright-core';
import { CHROME_BUILD } from '../../tests/browser/support/chromium/launch.ts';
import { findChromium } from '../setup/chromium.mjs';

const ROUNDS = 25;
const ASKED = { interactive: 100, timesEmpty: 3 };

/** Milliseconds since the document began. */
type Times = { readonly firstPaint: number; readonly interactive: number };

/** Notes when something can be pressed; the same script runs in both. */
const NOTE_INTERACTIVE = `
  new MutationObserver((_, observer) => {
    if (!document.querySelector('button')) return;
    observer.disconnect();
    globalThis.interactiveAt = performance.now();
  }).observe(document, { childList: true, subtree: true });
`;

function writeEmptyExtension(folder: string): void {
  const manifest = { manifest_version: 3, name: 'Empty', version: '1', action: { default_popup: 'popup.html' }, background: { service_worker: 'worker.js' } };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'worker.js'), '');
  writeFileSync(join(folder, 'popup.html'), '<!doctype html><meta charset="utf-8"><title>Empty</title><p>Nothing.</p><button>OK</button>');
}

async function popups(context: BrowserContext): Promise<{ ours: string; empty: string }> {
  while (context.serviceWorkers().length < 2) await context.waitForEvent('serviceworker');
  const roots = context.serviceWorkers().map((worker) => new URL('/', worker.url()).href);
  const named = await Promise.all(context.serviceWorkers().map((worker) => worker.evaluate(() => chrome.runtime.getManifest().action?.default_popup ?? '')));
  const addresses = roots.map((root, at) => `${root}${named[at]}`);
  const empty = addresses.find((address) => address.endsWith('/popup.html')) ?? '';
  const ours = addresses.find((address) => address !== empty) ?? '';
  return { ours, empty };
}

async function open(context: BrowserContext, address: string): Promise<Times> {
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0 && 'interactiveAt' in globalThis);
  const times = await page.evaluate(() => ({
    firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
    interactive: (globalThis as unknown as { interactiveAt: number }).interactiveAt,
  }));
  await page.close();
  return times;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

async function main(): Promise<void> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('No Chromium found: run `npm run setup` first.');
  const folder = mkdtempSync(join(tmpdir(), 'gift-card-guard-empty-'));
  writeEmptyExtension(folder);
  const extensions = `${CHROME_BUILD},${folder}`;
  const args = ['--headless=new', '--no-sandbox', '--no-first-run', `--disable-extensions-except=${extensions}`, `--load-extension=${extensions}`];
  const context = await chromium.launchPersistentContext('', { executablePath, headless: false, args });
  try {
    await context.addInitScript(NOTE_INTERACTIVE);
    const { ours, empty } = await popups(context);
    const times: Record<'ours' | 'empty', Times[]> = { ours: [], empty: [] };
    for (let round = 0; round < ROUNDS; round += 1) {
      times.empty.push(await open(context, empty));
      times.ours.push(await open(context, ours));
    }
    const of = (who: 'ours' | 'empty', what: keyof Times) => median(times[who].map((time) => time[what]));
    const ratio = of('ours', 'firstPaint') / of('empty', 'firstPaint');
    console.log(`median of ${ROUNDS} rounds       first paint   interactive (ms since the document began)`);
    for (const who of ['empty', 'ours'] as const)
      console.log(`${who.padEnd(24)} ${of(who, 'firstPaint').toFixed(1).padStart(11)} ${of(who, 'interactive').toFixed(1).padStart(13)}`);
    console.log(`${of('ours', 'interactive') <= ASKED.interactive ? 'met' : 'NOT MET'}: interactive within ${ASKED.interactive} ms`);
    console.log(`${ratio <= ASKED.timesEmpty ? 'met' : 'NOT MET'}: first paint at most ${ASKED.timesEmpty} x the empty popup’s (${ratio.toFixed(2)} x)`);
  } finally {
    await context.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

await main();
process.exit(0);
