import { explain } from '../../domain/explanation.ts';
import type { Level } from '../../domain/level.ts';
import { inLanguage } from '../../domain/localized.ts';
import type { RuleBundle } from '../../domain/rule-pack.ts';
import type { Verdict } from '../../domain/verdict.ts';
import type { Colours } from '../colours.ts';
import { type Language, TEXTS } from './texts.ts';

export type Reporting = { readonly rules: RuleBundle; readonly language: Language; readonly colours: Colours };

const LEVEL_COLOUR = { none: 'dim', notice: 'cyan', caution: 'yellow', danger: 'red' } as const satisfies Record<Level, keyof Colours>;

/** What a person reads about one page: the verdict, what it rests on, what it means, what to do instead. */
export function report(file: string, url: string, verdict: Verdict, { rules, language, colours }: Reporting): string {
  const texts = TEXTS[language];
  const level = colours[LEVEL_COLOUR[verdict.level]](texts.levels[verdict.level]);
  const explanation = explain(verdict, rules, language);
  if (verdict.pack === null || explanation === null) return `${level}  ${file}\n`;
  const paragraph = (title: string, lines: readonly string[]) => (lines.length === 0 ? [] : ['', `  ${colours.bold(title)}`, ...lines]);
  return [
    `${colours.bold(level)}  ${file}`,
    `  ${colours.dim(url)}`,
    `  ${colours.bold(explanation.title)}`,
    `  ${colours.dim(`${verdict.pack.id} ${verdict.pack.version}, ${texts.score} ${verdict.score}`)}`,
    ...paragraph(texts.seen, evidence(verdict, rules, language, colours, 1)),
    ...paragraph(texts.against, evidence(verdict, rules, language, colours, -1)),
    ...paragraph(texts.broken, broken(verdict)),
    ...paragraph(texts.means, [`    ${explanation.means}`]),
    ...paragraph(texts.instead, [`    ${explanation.instead}`]),
    '\n',
  ].join('\n');
}

/** The findings on one side of the scale, the weightiest first. */
function evidence({ pack, findings }: Verdict, { packs }: RuleBundle, language: Language, colours: Colours, side: 1 | -1): string[] {
  const signals = packs.find(({ id }) => id === pack?.id)?.signals ?? [];
  return findings
    .flatMap((finding) => (finding.type === 'signal' && finding.weight * side > 0 ? [finding] : []))
    .sort((a, b) => (b.weight - a.weight) * side)
    .flatMap(({ signal: id, weight, excerpt }) => {
      const signal = signals.find((candidate) => candidate.id === id);
      const says = signal ? inLanguage(signal.says, language) : id;
      const shown = `    ${`${weight > 0 ? '+' : ''}${weight}`.padStart(5)}  ${says}`;
      return excerpt === '' ? [shown] : [shown, `           ${colours.dim(`“${excerpt}”`)}`];
    });
}

function broken({ findings }: Verdict): string[] {
  return findings.flatMap((finding) => (finding.type === 'error' ? [`    ${finding.signal}: ${finding.message}`] : []));
}
