// npm run bench:lists [-- --entries N]: how long a look-up in a list takes and how much room the list needs, next to a plain Set and to
// @ghostery/adblocker with the same list. Prints Markdown.
import { parseArgs } from 'node:util';
import { FiltersEngine, Request } from '@ghostery/adblocker';
import { randomNumbers } from '../../src/cli/bench/random.ts';
import { findEntry } from '../../src/domain/lists/find-entry.ts';
import { readList } from '../../src/domain/lists/read-list.ts';
import { siteOf } from '../../src/domain/site.ts';
import { atOnce } from '../../src/domain/steps.ts';

const ROUNDS = 9;
/** Look-ups in a round: half of them of hosts on the list or below one, half of others. */
const LOOK_UPS = 20_000;
const SUFFIXES = ['com', 'com', 'com', 'net', 'org', 'jp', 'co.jp', 'shop', 'xyz', 'info', 'top', 'com.br'];
const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';

type Contender = { readonly name: string; readonly isListed: (host: string) => boolean; readonly bytes: number; readonly ready: number };

function hosts(count: number, seed: number): string[] {
  const next = randomNumbers(seed);
  const pick = (from: string | readonly string[]) => from[Math.floor(next() * from.length)] ?? '';
  return Array.from({ length: count }, () => {
    const length = 4 + Math.floor(next() * 9);
    const name = Array.from({ length }, () => pick(LETTERS)).join('');
    return `${pick(LETTERS.slice(0, 26))}${name}.${pick(SUFFIXES)}`;
  });
}

/** What is made, how long that took, and by how much it has let memory grow. */
function made<T>(make: () => T): { readonly thing: T; readonly ready: number; readonly grown: number } {
  const before = memory();
  const start = performance.now();
  const thing = make();
  const ready = performance.now() - start;
  return { thing, ready, grown: memory() - before };
}

function memory(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function ours(text: string): Contender {
  const { thing, ready } = made(() => {
    const reading = atOnce(readList(text));
    if ('failure' in reading) throw new Error(reading.failure.reason);
    return reading.index;
  });
  return { name: 'ours', isListed: (host) => findEntry(thing, host) !== null, bytes: thing.byteLength, ready };
}

/** The host as it is and its registrable domain; the names are copies, as they would come from a file. */
function plainSet(text: string): Contender {
  const { thing, ready, grown } = made(() => new Set(structuredClone(text.split('\n').map((line) => line.slice(2, -1)))));
  return { name: '`Set` of names', isListed: (host) => thing.has(host) || thing.has(siteOf(host) ?? ''), bytes: grown, ready };
}

function adblocker(text: string): Contender {
  const { thing, ready } = made(() => FiltersEngine.parse(text, { loadCosmeticFilters: false }));
  const isListed = (host: string) =>
    thing.match(Request.fromRawDetails({ url: `https://${host}/`, sourceUrl: 'https://other.example/', type: 'sub_frame' })).match;
  return { name: '`@ghostery/adblocker`', isListed, bytes: thing.serialize().byteLength, ready };
}

/** Microseconds for one look-up. */
function time(isListed: Contender['isListed'], asked: readonly string[]): number {
  let listed = 0;
  const start = performance.now();
  for (const host of asked) if (isListed(host)) listed += 1;
  const spent = performance.now() - start;
  if (listed !== asked.length / 2) throw new Error(`${listed} of ${asked.length} were found`);
  return (spent * 1000) / asked.length;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function withSpread(values: readonly number[], digits = 2): string {
  return `${median(values).toFixed(digits)} (${Math.min(...values).toFixed(digits)}–${Math.max(...values).toFixed(digits)})`;
}

function main(): void {
  if (!globalThis.gc) throw new Error('Memory cannot be measured. Run it as npm run bench:lists.');
  const { values } = parseArgs({ options: { entries: { type: 'string', default: '1000000' } } });
  const count = Number(values.entries);
  const names = [...new Set(hosts(count, 1))];
  const text = names.map((name) => `||${name}^`).join('\n');
  const contenders = [ours(text), plainSet(text), adblocker(text)];
  const listed = names.slice(0, LOOK_UPS / 2).map((name, at) => (at % 2 === 0 ? name : `www.${name}`));
  const others = hosts(LOOK_UPS / 2, 2).map((name) => `not-${name}`);
  const asked = listed.flatMap((host, at) => [host, others[at] ?? '']);
  for (const { isListed } of contenders) time(isListed, asked);
  // In turns, so that a busy moment of the machine meets all of them.
  const rounds = Array.from({ length: ROUNDS }, () => contenders.map(({ isListed }) => time(isListed, asked)));

  console.log(`Node ${process.version}, ${names.length} entries, ${LOOK_UPS} look-ups (half of them listed), ${ROUNDS} rounds in turns; median (range).\n`);
  console.log('| | µs a look-up | times ours | bytes an entry | ready after |\n| --- | --- | --- | --- | --- |');
  for (const [at, { name, bytes, ready }] of contenders.entries()) {
    const times = rounds.map((round) => round[at] ?? 0);
    const ratios = rounds.map((round) => (round[at] ?? 0) / (round[0] ?? 1));
    console.log(
      `| ${name} | ${withSpread(times)} | ${at === 0 ? '1' : withSpread(ratios)} | ${(bytes / names.length).toFixed(1)} | ${(ready / 1000).toFixed(1)} s |`,
    );
  }
}

main();
