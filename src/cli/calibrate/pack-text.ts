import type { CalibratedPack } from './calibrate-pack.ts';
import { type Path, setMember } from './json-edit.ts';

export type Occasion = { readonly date: string; readonly pages: number; readonly falseAlarmRate: number };

/** The file of a pack with what calibration found, and nothing else changed. */
export function calibratedText(json: string, { declared, after, observations, overlooked, scores }: CalibratedPack, occasion: Occasion): string {
  const { positives, negatives: seen } = scores.after;
  const negatives = seen + overlooked.negatives;
  const handSet = { bias: declared.bias, levels: declared.levels };
  const calibration = { date: occasion.date, pages: occasion.pages, positives, negatives, falseAlarmRate: occasion.falseAlarmRate, handSet };
  const edits: [path: Path, value: unknown, after?: string][] = [
    [['bias'], after.bias],
    [['levels'], after.levels],
    [['calibration'], calibration, 'levels'],
    ...after.signals.flatMap(({ id, weight }, at): [Path, unknown, string?][] => {
      const pages = observations.filter(({ fired }) => fired.has(id)).length;
      const fitted = pages === 0 ? false : { pages, handSet: declared.signals[at]?.weight ?? weight };
      return [
        [['signals', at, 'weight'], weight],
        [['signals', at, 'fitted'], fitted, 'weight'],
      ];
    }),
  ];
  return edits.reduce((text, [path, value, sibling]) => setMember(text, path, value, sibling), json);
}
