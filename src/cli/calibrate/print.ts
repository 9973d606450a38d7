import { LEVELS } from '../../domain/level.ts';
import type { Colours } from '../colours.ts';
import { percent } from '../evaluate/numbers.ts';
import type { CalibratedPack } from './calibrate-pack.ts';
import { FOLDS } from './folds.ts';
import type { Score } from './score.ts';

/** What calibration found for a pack: each weight as set by hand, as it was and as it is now, and what that is worth. */
export function printedCalibration({ before, declared, after, observations, overlooked, scores }: CalibratedPack, colours: Colours): string {
  const rows = after.signals.map(({ id, weight }, at) => {
    const shows = observations.filter(({ fired }) => fired.has(id));
    const bad = shows.filter(({ isPositive }) => isPositive).length;
    const support = shows.length === 0 ? colours.yellow('no page shows it: stays as set by hand') : `${bad} of its kind, ${shows.length - bad} harmless`;
    return row(id, declared.signals[at]?.weight, before.signals[at]?.weight, weight, support);
  });
  const levels = LEVELS.flatMap((level) => {
    const from = level === 'none' ? undefined : after.levels[level];
    return level === 'none' || from === undefined ? [] : [row(level, declared.levels[level], before.levels[level], from, '')];
  });
  return [
    colours.bold(`${before.id} ${before.version}`),
    `pages of its kind: ${scores.after.positives}, and ${overlooked.positives} it does not look at; harmless: ${scores.after.negatives}, and ${overlooked.negatives} it does not look at`,
    '',
    colours.dim(`${'signal'.padEnd(28)}${'by hand'.padStart(8)}${'was'.padStart(8)}${'now'.padStart(8)}   pages that show it`),
    ...rows,
    row('bias', declared.bias, before.bias, after.bias, ''),
    ...levels,
    '',
    line('before', scores.before, overlooked),
    line('now', scores.after, overlooked),
    line(`now, ${FOLDS} folds by host`, scores.heldOut, overlooked),
    '\n',
  ].join('\n');
}

function row(name: string, declared: number | undefined, before: number | undefined, after: number, note: string): string {
  const numbers = [declared, before, after].map((number) => String(number ?? '–').padStart(8));
  return `${name.padEnd(28)}${numbers.join('')}   ${note}`.trimEnd();
}

/** Pages that the pack does not look at count: as missed when of its kind, as left in peace when harmless. */
function line(when: string, { positives, caught, right, negatives, alarmed }: Score, overlooked: CalibratedPack['overlooked']): string {
  const ofKind = positives + overlooked.positives;
  const harmless = negatives + overlooked.negatives;
  const parts = [
    `caught ${percent(caught, ofKind)} (${caught}/${ofKind})`,
    `right level ${percent(right, ofKind)}`,
    `false alarms ${percent(alarmed, harmless)} (${alarmed}/${harmless})`,
  ];
  return `${when.padEnd(28)}${parts.join(', ')}`;
}
