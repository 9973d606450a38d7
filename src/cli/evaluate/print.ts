import type { Verdict } from '../../domain/verdict.ts';
import type { Colours } from '../colours.ts';
import { barsOf } from './bars.ts';
import type { JudgedSet } from './judge-set.ts';
import { percent, withInterval } from './numbers.ts';
import type { Judged } from './outcome.ts';
import { type Cell, tally } from './tally.ts';
import { warningRates } from './warning-rates.ts';

/** What a set came to, for a terminal; so many confusions with what was seen on them. */
export function printed(set: JudgedSet, mostConfusions: number, colours: Colours): string {
  // Of held-out pages only the numbers are shown, so that nobody mends for a page.
  const confusions = set.isHeldOut ? [] : set.judged.filter(({ outcome }) => outcome !== 'right');
  return [
    colours.bold(`${set.name}: ${set.judged.length} pages`),
    '',
    colours.dim(row('label', 'lang', 'pages', 'right', 'missed', 'alarmed', 'other kind')),
    ...tally(set.judged).map((cell) => (cell.lang === null ? tableRow(cell) : colours.dim(tableRow(cell)))),
    '',
    ...barsOf(set).map(({ name, demand, hits, of, isMet }) => {
      if (set.isHeldOut) return `  ${name}: ${percent(hits, of)} (${hits}/${of}), held out`;
      const mark = isMet ? colours.green('✓') : colours.red('✗');
      return `${mark} ${name}: ${percent(hits, of)} (${hits}/${of}), ${demand}`;
    }),
    ...warningRates(set.judged).map((rate) => `  ${rate.name}: ${withInterval(rate)}`),
    ...set.failures.map(({ id, error }) => colours.red(`  ${id ?? '?'}: ${error}`)),
    ...confusions.slice(0, mostConfusions).flatMap((page) => confusion(page, colours)),
    ...(confusions.length > mostConfusions ? [`\n${confusions.length - mostConfusions} more confusions; see them with --misses ${confusions.length}`] : []),
    '\n',
  ].join('\n');
}

function tableRow({ label, lang, pages, right, missed, alarmed, otherKind }: Cell): string {
  return row(lang === null ? label : '', lang ?? '', String(pages), percent(right, pages), percent(missed, pages), percent(alarmed, pages), String(otherKind));
}

function row(label: string, lang: string, ...numbers: readonly string[]): string {
  return `${label.padEnd(22)}${lang.padEnd(8)}${numbers.map((number) => number.padStart(11)).join('')}`;
}

function confusion({ id, label, lang, url, levels, outcome, verdict, nearest }: Judged, colours: Colours): string[] {
  const wanted = levels.min === levels.max ? levels.min : `${levels.min}..${levels.max}`;
  const mark = outcome === 'missed' ? colours.yellow(outcome) : colours.red(outcome);
  const got = verdict.pack ? `${verdict.kind}/${verdict.level} ${verdict.score}` : 'none';
  const near =
    outcome !== 'missed' || verdict.pack ? [] : [nearest ? `    nearest: ${nearest.kind} ${nearest.score}` : '    no pack of its kind looks at this page'];
  return [
    '',
    `${mark}  ${id}  ${label}/${lang}  want ${wanted}  got ${got}`,
    `    ${colours.dim(url)}`,
    ...near,
    ...findings(verdict.pack ? verdict : nearest),
  ];
}

function findings(verdict: Verdict | null): string[] {
  return (verdict?.findings ?? []).map((finding) =>
    finding.type === 'error'
      ? `    error ${finding.signal}: ${finding.message}`
      : `    ${String(finding.weight).padStart(5)}  ${finding.signal}  “${finding.excerpt}”`,
  );
}
