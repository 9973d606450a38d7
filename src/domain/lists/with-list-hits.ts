import { atLeast } from '../level.ts';
import { NOTHING_FOUND } from '../nothing-found.ts';
import type { Verdict } from '../verdict.ts';
import type { ListHit } from './list-hit.ts';

/** The page kind of a verdict that a list, and nothing as grave on the page itself, has brought about. */
export const LISTED = 'listed';

/**
 * The verdict on a page whose host is on lists. Where a list allows it, nothing is to be warned of; what an official page has to say
 * (a notice) stays. Otherwise the graver of page and list decides, and what was found on the page is kept.
 */
export function withListHits(verdict: Verdict, hits: readonly ListHit[]): Verdict {
  const [first] = hits;
  if (first === undefined) return verdict;
  const listed = [...hits];
  if (first.means === 'allow') return { ...(atLeast(verdict.level, 'caution') ? NOTHING_FOUND : verdict), listed };
  return atLeast(verdict.level, first.means) ? { ...verdict, listed } : { ...verdict, kind: LISTED, level: first.means, listed };
}
