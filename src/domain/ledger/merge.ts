import { DAY } from '../time.ts';
import { TRUST_DAYS } from '../trusted-sites.ts';
import { canonical } from './canonical.ts';
import type { Chosen, Ledger, Mark } from './ledger.ts';

/**
 * Brings together what two devices hold; which one comes first makes no difference, and neither does how often it is done.
 * Of a field the last choice stands. Of a site the one stands that was changed more often, which is the one that knew of the other;
 * where neither did, what is withdrawn is withdrawn, and of two agreements the one that ends first stands. So trust never reaches
 * further than one of the devices allowed, and no clock can stretch it.
 */
export function merge(one: Ledger, other: Ledger): Ledger {
  return {
    fields: merged(one.fields, other.fields, laterChoice),
    marks: merged(one.marks, other.marks, decisiveMark),
  };
}

/** The ledger without what no longer matters: agreements that have run out, and withdrawals of agreements that would have by now. */
export function withoutOutdated({ marks, ...rest }: Ledger, now: number): Ledger {
  const matters = ({ agreed, withdrawn }: Mark) => (agreed?.until ?? (withdrawn === undefined ? Number.POSITIVE_INFINITY : withdrawn + TRUST_DAYS * DAY)) > now;
  return { ...rest, marks: new Map([...marks].filter(([, mark]) => matters(mark))) };
}

/** True when both hold the same, in whatever order. */
export function isSame(one: Ledger, other: Ledger): boolean {
  return textOf(one) === textOf(other);
}

function textOf({ fields, marks }: Ledger): string {
  return canonical([Object.fromEntries(fields), Object.fromEntries(marks)]);
}

function merged<T>(one: ReadonlyMap<string, T>, other: ReadonlyMap<string, T>, choose: (a: T, b: T) => T): ReadonlyMap<string, T> {
  const all = new Map(one);
  for (const [key, theirs] of other) {
    const ours = all.get(key);
    all.set(key, ours === undefined ? theirs : choose(ours, theirs));
  }
  return all;
}

function laterChoice(one: Chosen, other: Chosen): Chosen {
  return one[1] === other[1] ? smaller(one, other) : one[1] > other[1] ? one : other;
}

function decisiveMark(one: Mark, other: Mark): Mark {
  if (one.turn !== other.turn) return one.turn > other.turn ? one : other;
  const [ends, otherEnds] = [one.agreed?.until ?? 0, other.agreed?.until ?? 0];
  return ends === otherEnds ? smaller(one, other) : ends < otherEnds ? one : other;
}

/** Where nothing else decides, every device has to decide alike. */
function smaller<T>(one: T, other: T): T {
  return canonical(one) <= canonical(other) ? one : other;
}
