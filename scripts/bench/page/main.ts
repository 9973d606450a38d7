// npm run bench: what the extension costs on pages, how soon it answers, and how fast scan is, each next to something known.
import { existsSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { CHROME_BUILD } from '../../../tests/browser/support/chromium/launch.ts';
import { BenchBrowser } from './browser.ts';
import { measureCost } from './cost.ts';
import { performanceDocument } from './document.ts';
import { References } from './extensions.ts';
import { figures } from './figures.ts';
import { bannerLatency, dialogLatency } from './latency.ts';
import { HELP, type Options, type Part, readOptions } from './options.ts';
import type { Results } from './results.ts';
import { scanSpeed } from './scan-speed.ts';
import { PageServer } from './server.ts';
import { soak } from './soak.ts';
import { workerStart } from './worker-start.ts';

const SCAN_RUNS = 2;
const start = performance.now();

function tell(what: string): void {
  process.stderr.write(`${((performance.now() - start) / 1000).toFixed(0).padStart(4)} s  ${what}\n`);
}

async function measure({ rounds, times, parts, extension, also }: Options): Promise<Results> {
  const references = new References();
  const server = await PageServer.start();
  const wants = (part: Part) => parts.includes(part);
  const needed = [
    ...(parts.some((part) => part !== 'scan') ? [references.empty, { name: 'ours', folder: extension }] : []),
    ...(wants('cost') ? [references.limit, ...also] : []),
  ];
  const browsers: BenchBrowser[] = [];
  try {
    for (const candidate of needed) browsers.push(await BenchBrowser.launch(candidate, server));
    const named = (name: string) => browsers.find(({ candidate }) => candidate.name === name) ?? raise(`${name} is not there`);
    const cost = wants('cost') ? await measureCost(browsers, rounds, tell) : undefined;
    const latency = [];
    for (const [name, part] of Object.entries(wants('latency') ? { banner: bannerLatency, dialog: dialogLatency, 'cold start': workerStart } : {})) {
      tell(name);
      latency.push(await part(named('ours'), named('empty'), times));
    }
    const soaked = [];
    for (const browser of wants('soak') ? [named('empty'), named('ours')] : []) {
      tell(`many changes: ${browser.candidate.name}`);
      soaked.push(await soak(browser));
    }
    for (const browser of browsers.splice(0)) await browser.close();
    const scan = [];
    for (const jobs of wants('scan') ? [1, 2] : []) {
      tell(`scan --jobs ${jobs}`);
      scan.push(await scanSpeed(jobs, SCAN_RUNS));
    }
    const machine = `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}; rounds: ${rounds}.`;
    return {
      date: new Date().toISOString().slice(0, 10),
      machine,
      ...(cost && { cost }),
      ...(latency.length > 0 && { latency }),
      ...(soaked.length > 0 && { soak: soaked }),
      ...(scan.length > 0 && { scan }),
    };
  } finally {
    for (const browser of browsers) await browser.close();
    server.stop();
    references.remove();
  }
}

function raise(message: string): never {
  throw new Error(message);
}

function print(results: Results): void {
  for (const { name, ours, reference, compared, bar, isMet } of figures(results))
    console.log(`${isMet ? 'met    ' : 'NOT MET'}  ${name}: ${[ours, reference, compared].filter(Boolean).join(', ')}; ${bar}`);
  for (const { jobs, pages, seconds, memory } of results.scan ?? [])
    console.log(`scan --jobs ${jobs}: ${Math.round(pages / Math.min(...seconds))} pages a second at best, ${Math.round(memory)} MB`);
}

async function main(): Promise<number> {
  let options: Options | null;
  try {
    options = readOptions(process.argv.slice(2), { extension: CHROME_BUILD });
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\nHow to call it: --help`);
    return 2;
  }
  if (options === null) {
    console.log(HELP);
    return 0;
  }
  for (const folder of [options.extension, ...options.also.map((other) => other.folder)])
    if (!existsSync(join(folder, 'manifest.json'))) {
      console.error(`There is no extension in ${folder}. Run \`npm run build\` first.`);
      return 2;
    }
  const results = await measure(options);
  print(results);
  if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify(results, null, 1)}\n`);
  if (options.write !== undefined) writeFileSync(options.write, performanceDocument(results));
  tell('done');
  return 0;
}

process.exit(await main());
