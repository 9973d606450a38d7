/** One weight to be found: the rows it takes part in, what it is thought to be, how firmly, and the bounds it must keep. */
export type Parameter = {
  readonly rows: readonly number[];
  readonly centre: number;
  /** One over the variance of the belief that it lies at its centre. */
  readonly precision: number;
  readonly low: number;
  readonly high: number;
};

const CLOSE_ENOUGH = 1e-6;
const MOST_SWEEPS = 5_000;

/**
 * Logistic regression with a Gaussian prior around a centre for each weight, and bounds. Weights are moved one after the other,
 * always in the same order, each by a step that cannot overshoot (Genkin, Lewis and Madigan 2007, with bounds in place of a
 * Laplace prior). The problem is convex, so the end does not depend on the way there.
 */
export function fitLogistic(parameters: readonly Parameter[], isPositive: readonly boolean[]): number[] {
  const weights = parameters.map(({ centre, low, high }) => clamp(centre, low, high));
  const reach = parameters.map(() => 1);
  const scores = isPositive.map(() => 0);
  parameters.forEach(({ rows }, at) => {
    for (const row of rows) scores[row] = (scores[row] ?? 0) + (weights[at] ?? 0);
  });
  for (let sweep = 0; sweep < MOST_SWEEPS; sweep += 1) {
    let furthest = 0;
    parameters.forEach((parameter, at) => {
      const step = bestStep(parameter, weights[at] ?? 0, reach[at] ?? 1, scores, isPositive);
      reach[at] = Math.max(2 * Math.abs(step), (reach[at] ?? 1) / 2);
      weights[at] = (weights[at] ?? 0) + step;
      for (const row of parameter.rows) scores[row] = (scores[row] ?? 0) + step;
      furthest = Math.max(furthest, Math.abs(step));
    });
    if (furthest < CLOSE_ENOUGH) break;
  }
  return weights;
}

/** The step of one weight, all others held: Newton's, with the steepest curvature anywhere within reach. */
function bestStep(
  { rows, centre, precision, low, high }: Parameter,
  weight: number,
  reach: number,
  scores: readonly number[],
  isPositive: readonly boolean[],
): number {
  let slope = precision * (weight - centre);
  let curvature = precision;
  for (const row of rows) {
    const score = scores[row] ?? 0;
    slope += 1 / (1 + Math.exp(-score)) - (isPositive[row] ? 1 : 0);
    const beyond = Math.abs(score) - reach;
    curvature += beyond <= 0 ? 0.25 : 1 / (2 + Math.exp(beyond) + Math.exp(-beyond));
  }
  const step = clamp(-slope / curvature, -reach, reach);
  return clamp(weight + step, low, high) - weight;
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
