import type { Judged, Outcome } from './outcome.ts';

export type Cell = Readonly<Record<Outcome, number>> & {
  readonly label: string;
  /** `null` for all languages together. */
  readonly lang: string | null;
  readonly pages: number;
  /** Pages of the right level on which a pack of another kind spoke. */
  readonly otherKind: number;
};

/** How many pages came out how: a row for each label, and below it one for each language. */
export function tally(judged: readonly Judged[]): Cell[] {
  const labels = sorted(judged.map(({ label }) => label));
  return labels.flatMap((label) => {
    const pages = judged.filter((page) => page.label === label);
    const languages = sorted(pages.map(({ lang }) => lang));
    return [
      cell(label, null, pages),
      ...languages.map((lang) =>
        cell(
          label,
          lang,
          pages.filter((page) => page.lang === lang),
        ),
      ),
    ];
  });
}

function cell(label: string, lang: string | null, judged: readonly Judged[]): Cell {
  const having = (wanted: Outcome) => judged.filter(({ outcome }) => outcome === wanted);
  const otherKind = having('right').filter(({ kinds, verdict }) => verdict.level !== 'none' && !kinds.includes(verdict.kind)).length;
  return { label, lang, pages: judged.length, right: having('right').length, missed: having('missed').length, alarmed: having('alarmed').length, otherKind };
}

function sorted(names: readonly string[]): string[] {
  return [...new Set(names)].sort();
}
