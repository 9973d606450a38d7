import { type Interval, wilson } from './interval.ts';
import { isWarned, type Judged } from './outcome.ts';

export type Rate = { readonly name: string; readonly hits: number; readonly of: number; readonly interval: Interval | null };

/** How often a warning (caution or danger) is there when it should be, and how often it is when it should not. */
export function warningRates(judged: readonly Judged[]): Rate[] {
  // Of bad pages known by their words alone nothing is claimed either way.
  const counted = judged.filter(({ group, isWritten }) => group !== 'other' && (group !== 'bad' || isWritten));
  const isBad = ({ group }: Judged) => group === 'bad';
  const warned = counted.filter(isWarned);
  const bad = counted.filter(isBad);
  return [
    rate('bad pages warned of (recall)', warned.filter(isBad).length, bad.length),
    rate('warnings that stand on bad pages (precision)', warned.filter(isBad).length, warned.length),
    rate('other pages warned of (false alarms)', warned.length - warned.filter(isBad).length, counted.length - bad.length),
  ];
}

function rate(name: string, hits: number, of: number): Rate {
  return { name, hits, of, interval: wilson(hits, of) };
}
