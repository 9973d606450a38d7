import type { Engine } from '../../domain/engine.ts';
import { judge, viewOf } from '../judge.ts';
import type { LabelledPage } from '../labelled-page.ts';
import { nearestVerdict } from '../observation.ts';
import type { Parsed } from '../parse-line.ts';
import type { Failure } from '../scan/result.ts';
import { type Judged, outcomeOf } from './outcome.ts';

/** A set of labelled pages with the name it goes by in print, never a path of this machine. */
/** What is held out is measured and nothing is demanded of it: a bar would be a reason to fit rules to it. */
type About = { readonly name: string; readonly isHeldOut: boolean };
export type LabelledSet = About & { readonly pages: AsyncIterable<Parsed<LabelledPage>> };
export type JudgedSet = About & { readonly judged: readonly Judged[]; readonly failures: readonly Failure[] };

/** Judges every page of a set, one at a time; `eachPage` hears of each. */
export async function judgeSet({ name, isHeldOut, pages }: LabelledSet, engine: Engine, eachPage: () => void): Promise<JudgedSet> {
  const judged: Judged[] = [];
  const failures: Failure[] = [];
  for await (const parsed of pages) {
    if ('error' in parsed) failures.push(parsed);
    else judged.push(judgePage(parsed.value, engine));
    eachPage();
  }
  return { name, isHeldOut, judged, failures };
}

function judgePage(labelled: LabelledPage, engine: Engine): Judged {
  const { page, ...about } = labelled;
  const verdict = judge(page, engine);
  const outcome = outcomeOf(labelled, verdict);
  const nearest = outcome === 'missed' ? nearestOf(labelled, engine) : null;
  return { ...about, url: page.url, isWritten: 'html' in page, verdict, outcome, nearest };
}

/** Of the packs that should have spoken, the one that came closest. */
function nearestOf({ page, kinds }: LabelledPage, engine: Engine): Judged['nearest'] {
  const view = viewOf(page);
  if (view === null) return null;
  const verdicts = engine.flatMap((compiled) => (kinds.includes(compiled.pack.kind) ? [nearestVerdict(view, compiled)] : []));
  return verdicts.filter((verdict) => verdict !== null).sort((a, b) => b.score - a.score)[0] ?? null;
}
