import { createEngine, type Engine } from '../../domain/engine.ts';
import { bundledRules } from '../../rule-packs/bundle.ts';
import { EXIT, parse, type Streams, UsageError } from '../command.ts';
import type { Line } from '../lines.ts';
import { bestTime, bytesOf, generatedLines, ROUNDS } from './measure.ts';
import { LOOK_ALIKE, PAGE_STYLES } from './page-styles.ts';

const HELP = `Measures how fast scan is, on one core, on pages it makes itself (the same on every run).

  npm run bench:scan [-- --pages N]   N pages of 10 KB (default 1000), and one page of 10 KB to 10 MB
`;
const KB = 1024;
const SMALL = 10 * KB;
const SIZES = Array.from({ length: 11 }, (_, doublings) => SMALL * 2 ** doublings);

/** `npm run bench:scan`. */
export async function benchScan(args: readonly string[], { stdout }: Streams): Promise<number> {
  const { values } = parse(args, { pages: { type: 'string', default: '1000' }, help: { type: 'boolean', short: 'h' } });
  if (values.help) {
    stdout.write(HELP);
    return EXIT.good;
  }
  const pages = Number(values.pages);
  if (!Number.isInteger(pages) || pages < 100) throw new UsageError('--pages is a number, at least 100.');
  const engine = createEngine(bundledRules());
  stdout.write(`Node ${process.version}, ${engine.length} packs. JSON in, verdict, JSON out, on one core; best of ${ROUNDS}.\n\n`);

  const mixed = PAGE_STYLES.flatMap((style) => generatedLines(style, SMALL, Math.round((pages * style.share) / 100)));
  bestTime(mixed, engine);
  stdout.write(row('pages of 10 KB', 'pages', 'pages/s', 'MB/s'));
  stdout.write(speedRow(`mixed (${PAGE_STYLES.map(({ share }) => share).join(':')})`, mixed, engine));
  for (const style of PAGE_STYLES) stdout.write(speedRow(style.name, generatedLines(style, SMALL, Math.ceil(pages / 5)), engine));

  stdout.write(`\n${row('one page, look-alike', 'ms', 'MB/s', 'doubling')}`);
  let before: number | null = null;
  for (const size of SIZES) {
    const page = generatedLines(LOOK_ALIKE, size, 1);
    const ms = bestTime(page, engine);
    stdout.write(row(sizeName(size), ms.toFixed(1), megabytesPerSecond(page, ms), before === null ? '' : `× ${(ms / before).toFixed(2)}`));
    before = ms;
  }
  return EXIT.good;
}

function speedRow(name: string, lines: readonly Line[], engine: Engine): string {
  const ms = bestTime(lines, engine);
  return row(name, String(lines.length), String(Math.round((1000 * lines.length) / ms)), megabytesPerSecond(lines, ms));
}

function megabytesPerSecond(lines: readonly Line[], ms: number): string {
  return (bytesOf(lines) / KB / KB / (ms / 1000)).toFixed(1);
}

function sizeName(bytes: number): string {
  return bytes < KB * KB ? `${bytes / KB} KB` : `${bytes / KB / KB} MB`;
}

function row(name: string, ...cells: readonly string[]): string {
  return `${name.padEnd(26)}${cells.map((cell) => cell.padStart(10)).join('')}\n`;
}
