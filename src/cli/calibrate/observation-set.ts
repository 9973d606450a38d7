import type { CompiledPack, Engine } from '../../domain/engine.ts';
import type { PageView } from '../../domain/page-view.ts';
import { viewOf } from '../judge.ts';
import type { LabelledPage } from '../labelled-page.ts';
import type { LevelRange } from '../labels.ts';
import { firedSignals } from '../observation.ts';

/** A page as a pack sees it, and whether it is of the pack's kind. */
export type Observation = {
  readonly host: string;
  readonly isPositive: boolean;
  readonly levels: LevelRange;
  /** Ids of the signals that fire. */
  readonly fired: ReadonlySet<string>;
};

/** What one pack saw of all the pages that teach it something. */
export type ObservationSet = {
  readonly compiled: CompiledPack;
  readonly observations: readonly Observation[];
  /** Pages that it does not look at, because of its `where`: of its kind, which it therefore misses, and harmless ones. */
  readonly overlooked: { readonly positives: number; readonly negatives: number };
};

/** Collects, page by page, what each pack sees; the pages themselves are let go. */
export class ObservationCollector {
  private readonly sets: { compiled: CompiledPack; observations: Observation[]; overlooked: { positives: number; negatives: number } }[];

  constructor(engine: Engine) {
    this.sets = engine.map((compiled) => ({ compiled, observations: [], overlooked: { positives: 0, negatives: 0 } }));
  }

  add(labelled: LabelledPage): void {
    const view = viewOf(labelled.page);
    if (view === null) return;
    for (const set of this.sets) {
      const isPositive = labelled.kind === set.compiled.pack.kind;
      if (!(isPositive ? 'html' in labelled.page : isHarmless(labelled))) continue;
      const observation = observe(labelled, view, set.compiled, isPositive);
      if (observation) set.observations.push(observation);
      else set.overlooked[isPositive ? 'positives' : 'negatives'] += 1;
    }
  }

  result(): readonly ObservationSet[] {
    return this.sets;
  }
}

/** A page about which nobody should be warned. Bad and official pages of other kinds teach a pack nothing and are left out. */
function isHarmless({ group }: LabelledPage): boolean {
  return group === 'lookalike' || group === 'ordinary';
}

function observe({ levels }: LabelledPage, view: PageView, compiled: CompiledPack, isPositive: boolean): Observation | null {
  const fired = firedSignals(view, compiled);
  return fired && { host: view.address.host, isPositive, levels, fired: new Set(fired.map(({ signal }) => signal.id)) };
}
