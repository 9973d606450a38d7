import fc from 'fast-check';
import { expect } from 'vitest';
import { settingsOf } from '../../src/domain/backup/everything.ts';
import { canonical } from '../../src/domain/ledger/canonical.ts';
import { itemsOf, ledgerIn } from '../../src/domain/ledger/items.ts';
import { type Ledger, readLedger, writeLedger } from '../../src/domain/ledger/ledger.ts';
import { isSame, merge } from '../../src/domain/ledger/merge.ts';
import { settingsIn } from '../../src/domain/ledger/settings-in.ts';
import { withSettings } from '../../src/domain/ledger/with-settings.ts';
import { isObject } from '../../src/domain/migrations/is-object.ts';
import { parseSettings } from '../../src/domain/settings.ts';
import { everything, NOW } from '../support/everything.ts';
import { ledger } from '../support/ledgers.ts';
import { asStored, damaged } from './inputs.ts';
import { target } from './target.ts';

const whole = ledger.map((one) => asStored(writeLedger(one)));
const stored = damaged(whole).map(asStored);

/** Whatever the settings of this device or another one come back as. */
export const LEDGER_TARGETS = [
  target('settings of two devices', fc.tuple(stored, stored, stored), (three) => {
    const [a, b, c] = three.map(readLedger) as [Ledger, Ledger, Ledger];
    expectSame(merge(a, b), merge(b, a));
    expectSame(merge(merge(a, b), c), merge(a, merge(b, c)));
    expectSame(merge(merge(a, b), b), merge(a, b));
    expectSame(merge(a, a), a);
    expectSame(readLedger(asStored(writeLedger(merge(a, b)))), merge(a, b));
  }),

  target('damaged settings', fc.tuple(whole, fc.func(fc.boolean()), fc.jsonValue({ maxDepth: 2 })), ([before, isHit, put]) => {
    const broken = (name: string) => Object.entries(part(before, name)).map(([key, value]) => [key, isHit(name, key) ? put : value]);
    const after = readLedger({ version: 2, fields: Object.fromEntries(broken('fields')), marks: Object.fromEntries(broken('marks')) });
    const { fields, marks } = readLedger(before);
    for (const [key, chosen] of fields) if (!isHit('fields', key)) expect(after.fields.get(key)).toEqual(chosen);
    for (const [key, mark] of marks) if (!isHit('marks', key)) expect(after.marks.get(key)).toEqual(mark);
  }),

  target('settings that are changed', fc.tuple(stored, everything), ([before, all]) => {
    const known = settingsIn(readLedger(before));
    expect(parseSettings(asStored(known))).toEqual(known);
    const wanted = settingsOf(all);
    const after = withSettings(readLedger(before), wanted, NOW);
    // What a person has just set is what is there the next time, whatever was stored.
    expect(canonical(inAnyOrder(settingsIn(readLedger(asStored(writeLedger(after)))))).normalize()).toBe(canonical(inAnyOrder(wanted)).normalize());
  }),

  target('settings on their way', fc.tuple(ledger, stored, fc.nat({ max: 5 })), ([one, other, place]) => {
    const { items } = itemsOf(one, {});
    const beside = { ...items, [`settings.${place}`]: other };
    const both = ledgerIn(beside);
    for (const [key, item] of Object.entries(items)) if (key !== `settings.${place}`) expectSame(merge(both, readLedger(item)), both);
    expectSame(ledgerIn(asStored(beside) as typeof beside), both);
  }),
];

function expectSame(one: Ledger, other: Ledger): void {
  expect(isSame(one, other), JSON.stringify([writeLedger(one), writeLedger(other)])).toBe(true);
}

function part(document: unknown, name: string): Readonly<Record<string, unknown>> {
  const found = isObject(document) ? document[name] : undefined;
  return isObject(found) ? found : {};
}

function inAnyOrder<Kept extends { trustedSites: readonly object[]; guards: { pauses: readonly object[] } }>({ trustedSites, guards, ...rest }: Kept) {
  const sorted = (sites: readonly object[]) => sites.map(canonical).sort();
  return { ...rest, guards: { ...guards, pauses: sorted(guards.pauses) }, trustedSites: sorted(trustedSites) };
}
