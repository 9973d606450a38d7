import { atLeast } from '../../domain/level.ts';
import type { RulePack } from '../../domain/rule-pack.ts';
import type { Observation } from './observation-set.ts';
import { replayedLevel } from './replay.ts';

/** How a pack does on pages: of its kind caught at all, of its kind with the right level, harmless ones alarmed. */
export type Score = { readonly positives: number; readonly caught: number; readonly right: number; readonly negatives: number; readonly alarmed: number };

export function scoreOf(pack: RulePack, observations: readonly Observation[]): Score {
  const judged = observations.map((page) => ({ ...page, level: replayedLevel(pack, page.fired) }));
  const positives = judged.filter(({ isPositive }) => isPositive);
  const negatives = judged.filter(({ isPositive }) => !isPositive);
  return {
    positives: positives.length,
    caught: positives.filter(({ level }) => level !== 'none').length,
    right: positives.filter(({ level, levels }) => atLeast(level, levels.min) && atLeast(levels.max, level)).length,
    negatives: negatives.length,
    alarmed: negatives.filter(({ level, levels }) => !atLeast(levels.max, level)).length,
  };
}

export function sumOf(scores: readonly Score[]): Score {
  const sum = (key: keyof Score) => scores.reduce((total, score) => total + score[key], 0);
  return { positives: sum('positives'), caught: sum('caught'), right: sum('right'), negatives: sum('negatives'), alarmed: sum('alarmed') };
}
