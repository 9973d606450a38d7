import type { RulePack, Signal } from '../../domain/rule-pack.ts';
import { fitLogistic, type Parameter } from './logistic-fit.ts';
import type { Observation } from './observation-set.ts';

/** A hand-set weight is thought to be right within about one; the bias, about which nobody knows much, within about three. */
const WEIGHT_PRECISION = 1;
const BIAS_PRECISION = 0.1;
const LEAST = 0.1;
const MOST = 4;

/** The pack with bias and weights fitted to pages. A signal that fires on none of them keeps its hand-set weight. */
export function fitPack(declared: RulePack, observations: readonly Observation[]): RulePack {
  const rowsWith = (id: string) => observations.flatMap(({ fired }, row) => (fired.has(id) ? [row] : []));
  const signals = declared.signals.map((signal) => ({ signal, rows: rowsWith(signal.id) }));
  const supported = signals.filter(({ rows }) => rows.length > 0);
  const bias: Parameter = { rows: observations.map((_, row) => row), centre: declared.bias, precision: BIAS_PRECISION, low: -20, high: 20 };
  const [fittedBias = declared.bias, ...weights] = fitLogistic(
    [bias, ...supported.map(parameterOf)],
    observations.map(({ isPositive }) => isPositive),
  );
  const fitted = new Map(supported.map(({ signal }, at) => [signal.id, twoDecimals(weights[at] ?? signal.weight)]));
  return {
    ...declared,
    bias: twoDecimals(fittedBias),
    signals: declared.signals.map((signal) => ({ ...signal, weight: fitted.get(signal.id) ?? signal.weight })),
  };
}

/** What the author said speaks for the kind goes on speaking for it, and the other way round. */
function parameterOf({ signal: { weight }, rows }: { signal: Signal; rows: readonly number[] }): Parameter {
  const low = weight > 0 ? LEAST : -MOST;
  const high = weight < 0 ? -LEAST : MOST;
  return { rows, centre: weight, precision: WEIGHT_PRECISION, low, high };
}

export function twoDecimals(value: number): number {
  return Math.round(value * 100) / 100;
}
