import { LEVELS } from '../../domain/level.ts';
import type { RulePack } from '../../domain/rule-pack.ts';
import { asDeclared } from './declared-pack.ts';
import { fitPack, twoDecimals } from './fit-pack.ts';
import { foldsByHost } from './folds.ts';
import type { Observation, ObservationSet } from './observation-set.ts';
import { replayedLevel, replayedScore } from './replay.ts';
import { type Score, scoreOf, sumOf } from './score.ts';
import { chooseThreshold, type Reachable } from './threshold.ts';

export type CalibratedPack = {
  readonly before: RulePack;
  readonly declared: RulePack;
  readonly after: RulePack;
  readonly observations: readonly Observation[];
  readonly overlooked: ObservationSet['overlooked'];
  readonly scores: {
    readonly before: Score;
    readonly after: Score;
    /** Of pages on hosts that the weights and thresholds had not seen. */
    readonly heldOut: Score;
  };
};

/** Fits weights, bias and thresholds of a pack to pages, and measures by cross-validation how much of the gain is real. */
export function calibratePack({ compiled: { pack }, observations, overlooked }: ObservationSet, falseAlarmRate: number): CalibratedPack {
  const declared = asDeclared(pack);
  const seen = observations.filter(({ isPositive }) => !isPositive).length;
  // Pages it does not look at cannot be alarmed, and count among the harmless ones all the same.
  const mayBeAlarmed = seen === 0 ? 0 : falseAlarmRate * (1 + overlooked.negatives / seen);
  const after = calibrated(declared, observations, mayBeAlarmed);
  const heldOut = foldsByHost(observations).map((fold) => {
    const held = new Set(fold);
    const trained = calibrated(declared, withoutFold(observations, held), mayBeAlarmed);
    return scoreOf(trained, fold);
  });
  return {
    before: pack,
    declared,
    after,
    observations,
    overlooked,
    scores: { before: scoreOf(pack, observations), after: scoreOf(after, observations), heldOut: sumOf(heldOut) },
  };
}

function calibrated(declared: RulePack, observations: readonly Observation[], mayBeAlarmed: number): RulePack {
  return withThresholds(fitPack(declared, observations), declared, observations, mayBeAlarmed);
}

/** Moves all levels by as much as the lowest of them has to move. */
function withThresholds(fitted: RulePack, declared: RulePack, observations: readonly Observation[], mayBeAlarmed: number): RulePack {
  const entry = LEVELS.find((level) => level !== 'none' && fitted.levels[level] !== undefined);
  if (entry === undefined || entry === 'none') return fitted;
  const scored = reachableScores(fitted, observations);
  const negatives = observations.filter(({ isPositive }) => !isPositive).length;
  const threshold = chooseThreshold(scored, Math.floor(mayBeAlarmed * negatives));
  if (threshold === null) return fitted;
  const shift = threshold - (declared.levels[entry] ?? 0);
  const levels = Object.fromEntries(Object.entries(declared.levels).map(([level, from]) => [level, twoDecimals((from ?? 0) + shift)]));
  return { ...fitted, levels };
}

/** Scores of the pages that have what a level demands besides a score. */
function reachableScores(fitted: RulePack, observations: readonly Observation[]): Reachable {
  const levels = Object.fromEntries(Object.keys(fitted.levels).map((level) => [level, Number.NEGATIVE_INFINITY]));
  const reachable = observations.filter(({ fired }) => replayedLevel({ ...fitted, levels }, fired) !== 'none');
  const scores = (wanted: boolean) => reachable.flatMap(({ isPositive, fired }) => (isPositive === wanted ? [replayedScore(fitted, fired)] : []));
  return { positives: scores(true), negatives: scores(false) };
}

function withoutFold(observations: readonly Observation[], held: ReadonlySet<Observation>): Observation[] {
  return observations.filter((page) => !held.has(page));
}
