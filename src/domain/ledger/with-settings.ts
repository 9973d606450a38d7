import { isObject } from '../migrations/is-object.ts';
import type { Settings } from '../settings.ts';
import { FOREVER } from '../time.ts';
import type { Agreement, TrustedSite } from '../trusted-sites.ts';
import { canonical } from './canonical.ts';
import { type Ledger, MOST_TURNS } from './ledger.ts';
import { settingsIn } from './settings-in.ts';

/** The ledger after its settings were changed: what differs is chosen now, agreed anew or withdrawn; nothing else is touched. */
export function withSettings(ledger: Ledger, after: Settings, now: number): Ledger {
  const before = settingsIn(ledger);
  const [old, wanted] = [fieldsOf(before), fieldsOf(after)];
  const fields = new Map(ledger.fields);
  for (const [path, value] of wanted) {
    // A clock that goes backwards must not make the newer choice the older one; one that is damaged must not lead past the last moment there is.
    if (canonical(value) !== canonical(old.get(path))) fields.set(path, [value, Math.min(Math.max(now, (fields.get(path)?.[1] ?? 0) + 1), FOREVER)]);
  }
  const marks = new Map(ledger.marks);
  const [agreed, agreedAfter] = [agreementsOf(before), agreementsOf(after)];
  for (const key of new Set([...agreed.keys(), ...agreedAfter.keys()])) {
    const wish = agreedAfter.get(key);
    if (canonical(wish) === canonical(agreed.get(key))) continue;
    const turn = Math.min((marks.get(key)?.turn ?? 0) + 1, MOST_TURNS);
    marks.set(key, wish ? { turn, agreed: wish } : { turn, withdrawn: now });
  }
  return { ...ledger, fields, marks };
}

/** Every value by its path: a group's values each by their own (`warnings.banner`), anything else as a whole. */
function fieldsOf({ trustedSites: _, guards, ...parts }: Settings): Map<string, unknown> {
  const { pauses: __, ...choices } = guards;
  return new Map(
    Object.entries({ ...parts, guards: choices }).flatMap(([part, value]: [string, unknown]) =>
      isObject(value) ? Object.entries(value).map(([name, inner]): [string, unknown] => [`${part}.${name}`, inner]) : [[part, value]],
    ),
  );
}

/** Every agreement with a site by its key; where a list names a site twice, the one that ends first. */
function agreementsOf({ trustedSites, guards: { pauses } }: Settings): Map<string, Agreement> {
  const all = new Map<string, Agreement>();
  const note = (list: string, { site, since, until, why }: TrustedSite) => {
    const key = `${list}/${site}`;
    if (until <= (all.get(key)?.until ?? Number.POSITIVE_INFINITY)) all.set(key, { since, until, ...(why && { why }) });
  };
  for (const entry of trustedSites) note('trusted', entry);
  for (const pause of pauses) note(`paused-${pause.guard}`, pause);
  return all;
}
