import type { RuleBundle } from '../../domain/rule-pack.ts';
import { markdownTable } from '../markdown-table.ts';
import { type Bar, barsOf } from './bars.ts';
import type { JudgedSet } from './judge-set.ts';
import { percent, withInterval } from './numbers.ts';
import type { Judged } from './outcome.ts';
import { noteOn } from './set-notes.ts';
import { tally } from './tally.ts';
import { warningRates } from './warning-rates.ts';

/** The measurement as a page of the documentation. Confusions go by id alone: texts of real pages do not belong to us. */
export function accuracyDocument(sets: readonly JudgedSet[], { packs }: RuleBundle, date: Date): string {
  return `# How often the verdicts are right

Measured on ${date.toISOString().slice(0, 10)} by \`npm run evaluate\`, which writes this page. Rule packs: ${packs.map(({ id, version }) => `${id} ${version}`).join(', ')}.

A page is **right** when its level lies between the lowest and the highest that is right for it, **missed** when it is below, **alarmed** when it is above. _Other kind_ counts pages of the right level on which a pack of another page kind spoke. Intervals are Wilson's, 95 %: they say what chance could do with so few pages, not what another choice of pages would. Precision depends on how many bad pages are in a set, and on the web they are far rarer than here.

${sets.map(section).join('\n')}
## All sets together

${bullets(warningRates(sets.flatMap(({ judged }) => judged)).map((rate) => `${rate.name}: ${withInterval(rate)}`))}

## To reproduce

\`\`\`sh
npm run evaluate:all -- --write docs/accuracy.md   # our own pages, and ../shared/corpus when it is there
npm run evaluate -- LABELLED.jsonl                 # any labelled pages; --misses 50 shows what was seen on those that came out wrong
\`\`\`
`;
}

function section(set: JudgedSet): string {
  const { what, weaknesses } = noteOn(set.name);
  return `## ${set.name}: ${set.judged.length} pages

${what} _Weaknesses:_ ${weaknesses}

${table(set)}

${bullets(barsOf(set).map((bar) => `${standing(set, bar)}${bar.name} ${percent(bar.hits, bar.of)} (${bar.hits}/${bar.of}), demanded${set.isHeldOut ? ' elsewhere' : ''}: ${bar.demand}`))}
${bullets(warningRates(set.judged).map((rate) => `${rate.name}: ${withInterval(rate)}`))}

${set.isHeldOut ? 'Its confusions are not listed, so that nobody mends for them.' : confusionsOf(set)}
`;
}

function confusionsOf({ judged }: JudgedSet): string {
  const confusions = judged.filter(({ outcome }) => outcome !== 'right');
  return confusions.length === 0 ? 'No confusions.' : `Confusions:\n\n${bullets(confusions.map(confusion))}`;
}

function standing({ isHeldOut }: JudgedSet, { isMet }: Bar): string {
  if (isHeldOut) return '';
  return isMet ? 'Met: ' : '**Not met**: ';
}

const COLUMNS = ['label', 'language', 'pages', 'right', 'missed', 'alarmed', 'other kind'];
/** The first two columns are words, the others numbers. */
const WORDS = 2;

function table({ judged }: JudgedSet): string {
  const rows = tally(judged).map(({ label, lang, pages, right, missed, alarmed, otherKind }) => {
    const counts = [percent(right, pages), percent(missed, pages), percent(alarmed, pages), String(otherKind)];
    return [lang === null ? `**${label}**` : '', lang ?? '', String(pages), ...counts];
  });
  return markdownTable(COLUMNS, rows, WORDS);
}

function confusion({ id, label, lang, levels, outcome, verdict, nearest }: Judged): string {
  const wanted = levels.min === levels.max ? levels.min : `${levels.min} to ${levels.max}`;
  const got = verdict.pack ? `${verdict.kind}, ${verdict.level}` : 'none';
  const signals = (verdict.pack ? verdict : nearest)?.findings.map(({ signal }) => `\`${signal}\``).join(', ');
  return `\`${id}\` (${label}, ${lang}) ${outcome}: ${wanted} is right, got ${got}${signals ? `; seen: ${signals}` : ''}`;
}

function bullets(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}
