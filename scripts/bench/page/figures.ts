import type { RoundCost } from './cost.ts';
import type { Latency } from './latency.ts';
import { median, type Spread, spreadOf } from './numbers.ts';
import type { Results } from './results.ts';
import type { Soak } from './soak.ts';

/** One thing that was measured, next to what it is compared with, and the bar it is held to. */
export type Figure = {
  readonly name: string;
  readonly ours: string;
  readonly reference: string;
  readonly compared: string;
  readonly bar: string;
  readonly isMet: boolean;
};

/** All figures with a bar, in the order of the document. */
export function figures({ cost = [], latency = [], soak = [] }: Results): Figure[] {
  return [...costFigures(cost), ...latency.map(latencyFigure), ...soak.filter(({ candidate }) => candidate === 'ours').flatMap(soakFigures)];
}

const SIZE_BAR = 12_000;

function costFigures(rounds: readonly RoundCost[]): Figure[] {
  const ours = rounds.filter(({ candidate }) => candidate === 'ours');
  const empty = rounds.filter(({ candidate }) => candidate === 'empty');
  if (ours.length === 0 || empty.length === 0) return [];
  const times = (name: string, most: number, value: (round: RoundCost) => number): Figure => {
    const ratio = spreadOf(ours.map((round) => value(round) / value(empty.find((other) => other.round === round.round) ?? round)));
    const shown = (of: readonly RoundCost[]) => `${median(of.map(value)).toFixed(1)} ms`;
    return {
      name,
      ours: shown(ours),
      reference: `${shown(empty)} (empty)`,
      compared: `${spread(ratio, 2)} ×`,
      bar: `≤ ${most} ×`,
      isMet: ratio.median <= most,
    };
  };
  const heap = spreadOf(ours.map((round) => round.heap - (empty.find((other) => other.round === round.round)?.heap ?? 0)));
  const bytes = Math.max(...ours.map((round) => round.bytes));
  const longTasks = ours.reduce((sum, round) => sum + round.longTasks, 0);
  return [
    times('ordinary page, CPU, median', 1.5, (round) => round.ordinaryMedian),
    times('ordinary page, CPU, 90th percentile', 2, (round) => round.ordinaryP90),
    ...Object.keys(ours[0]?.stress ?? {}).map((name) => times(`${name}, CPU`, 4, (round) => round.stress[name] ?? 0)),
    {
      name: 'ordinary page, script in the top frame',
      ours: `${(bytes / 1000).toFixed(1)} kB`,
      reference: '',
      compared: '',
      bar: `≤ ${SIZE_BAR / 1000} kB`,
      isMet: bytes <= SIZE_BAR,
    },
    {
      name: 'ordinary page, heap',
      ours: `${median(ours.map((round) => round.heap)).toFixed(2)} MB`,
      reference: `${median(empty.map((round) => round.heap)).toFixed(2)} MB (empty)`,
      compared: `+ ${spread(heap, 2)} MB`,
      bar: '≤ + 0.3 MB',
      isMet: heap.median <= 0.3,
    },
    { name: 'tasks over 50 ms that we cause, all pages and rounds', ours: String(longTasks), reference: '', compared: '', bar: '0', isMet: longTasks === 0 },
  ];
}

const LATENCIES: Readonly<
  Record<string, { readonly name: string; readonly reference: string; readonly bar: { readonly more: number } | { readonly times: number } }>
> = {
  banner: { name: 'redemption page: DOMContentLoaded to banner painted', reference: 'an element of the page', bar: { more: 80 } },
  dialog: { name: 'pasting a code to question painted', reference: 'the page’s own dialog', bar: { more: 60 } },
  worker: { name: 'background: cold start to first answer', reference: 'one listener', bar: { times: 1.5 } },
};

function latencyFigure({ name: id, ours, reference }: Latency): Figure {
  const known = LATENCIES[id];
  if (!known) throw new Error(`no bar for ${id}`);
  const { name, bar } = known;
  const [mine, theirs] = [spreadOf(ours), spreadOf(reference)];
  const more = mine.median - theirs.median;
  const times = mine.median / theirs.median;
  return {
    name: `${name}, median of ${ours.length}`,
    ours: `${spread(mine, 0)} ms`,
    reference: `${spread(theirs, 0)} ms (${known.reference})`,
    ...('more' in bar
      ? { compared: `${more < 0 ? '−' : '+'} ${Math.abs(more).toFixed(0)} ms`, bar: `≤ + ${bar.more} ms`, isMet: more <= bar.more }
      : { compared: `${times.toFixed(2)} ×`, bar: `≤ ${bar.times} ×`, isMet: times <= bar.times }),
  };
}

/** What chance does between two quarters is no growth. */
const GROWTH = { megabytes: 0.1, microseconds: 0.05 };

function soakFigures({ heap, microseconds }: Soak): Figure[] {
  const growth = (name: string, values: readonly number[], unit: string, most: number, digits: number): Figure => {
    const [first = 0, last = 0] = [values[0], values.at(-1)];
    const compared = `${last < first ? '−' : '+'} ${Math.abs(last - first).toFixed(digits)} ${unit}`;
    return {
      name,
      ours: `${last.toFixed(digits)} ${unit} (last quarter)`,
      reference: `${first.toFixed(digits)} ${unit} (first quarter)`,
      compared,
      bar: `≤ + ${most} ${unit}`,
      isMet: last - first <= most,
    };
  };
  return [
    growth('page that changed 200,000 times: heap after collection', heap, 'MB', GROWTH.megabytes, 2),
    growth('page that changed 200,000 times: CPU a change', microseconds, 'µs', GROWTH.microseconds, 3),
  ];
}

/** `1.20 (1.11–1.43)`: the median, the least and the most. */
export function spread({ median, least, most }: Spread, digits: number): string {
  return `${median.toFixed(digits)} (${least.toFixed(digits)}–${most.toFixed(digits)})`;
}
