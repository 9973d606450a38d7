import { atLeast } from '../../domain/level.ts';
import type { Verdict } from '../../domain/verdict.ts';
import type { LabelledPage } from '../labelled-page.ts';

/** `missed` is a level below what is right, `alarmed` one above. */
export type Outcome = 'right' | 'missed' | 'alarmed';

/** A page with the verdict on it, without its content. */
export type Judged = Omit<LabelledPage, 'page'> & {
  readonly url: string;
  /** Written for this, with its markup. Of other pages only the words are known: no forms, no links. */
  readonly isWritten: boolean;
  readonly verdict: Verdict;
  readonly outcome: Outcome;
  /** For a page that was missed: what the pack of its kind saw of it. */
  readonly nearest: Verdict | null;
};

export function outcomeOf({ levels }: LabelledPage, { level }: Verdict): Outcome {
  if (!atLeast(level, levels.min)) return 'missed';
  return atLeast(levels.max, level) ? 'right' : 'alarmed';
}

/** What a person would call a warning. */
export function isWarned({ verdict }: Judged): boolean {
  return atLeast(verdict.level, 'caution');
}
