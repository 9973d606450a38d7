import type { JudgedSet } from './judge-set.ts';
import type { Judged } from './outcome.ts';

/** A bar of the project and how a set of pages stands to it. */
export type Bar = { readonly name: string; readonly demand: string; readonly hits: number; readonly of: number; readonly isMet: boolean };

type Rule = {
  readonly name: string;
  readonly demand: string;
  readonly concerns: (page: Judged) => boolean;
  readonly hits: (page: Judged) => boolean;
  readonly allows: (share: number) => boolean;
};

const isRight = ({ outcome }: Judged) => outcome === 'right';
const isAlarmed = ({ outcome }: Judged) => outcome === 'alarmed';

const RULES: readonly Rule[] = [
  {
    name: 'bad pages right, level included',
    demand: 'at least 97 %',
    // Of a page known by its words alone, forms and links are missing: it shows false alarms, not misses.
    concerns: ({ group, isWritten }) => group === 'bad' && isWritten,
    hits: isRight,
    allows: (share) => share >= 0.97,
  },
  {
    name: 'warnings and look-alikes alarmed',
    demand: 'at most 1 %',
    concerns: ({ group }) => group === 'lookalike',
    hits: isAlarmed,
    allows: (share) => share <= 0.01,
  },
  { name: 'ordinary pages alarmed', demand: 'none', concerns: ({ group }) => group === 'ordinary', hits: isAlarmed, allows: (share) => share === 0 },
  { name: 'official pages right', demand: 'all', concerns: ({ group }) => group === 'official', hits: isRight, allows: (share) => share === 1 },
];

/** The bars that concern pages of this set. A page that could not be read is a bar not met. */
export function barsOf({ judged, failures }: JudgedSet): Bar[] {
  const bars = RULES.flatMap(({ name, demand, concerns, hits, allows }) => {
    const pages = judged.filter(concerns);
    const hit = pages.filter(hits).length;
    return pages.length === 0 ? [] : [{ name, demand, hits: hit, of: pages.length, isMet: allows(hit / pages.length) }];
  });
  const unread = { name: 'pages that could not be read', demand: 'none', hits: failures.length, of: judged.length + failures.length, isMet: false };
  return failures.length === 0 ? bars : [...bars, unread];
}
