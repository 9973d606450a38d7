import fc from 'fast-check';
import { type Chosen, EMPTY, type Ledger, type Mark } from '../../src/domain/ledger/ledger.ts';
import { withSettings } from '../../src/domain/ledger/with-settings.ts';
import type { Settings } from '../../src/domain/settings.ts';
import { NOW } from './everything.ts';

const DAY = 86_400_000;
const SITES = ['a.example', 'b.example', '[::1]', '__proto__'];
const time = fc.integer({ min: NOW - 3 * DAY, max: NOW });
/** Few turns and few moments, so that ledgers meet on the same ones. */
const turn = fc.integer({ min: 1, max: 3 });
const agreed = fc.record({ since: time, until: fc.constantFrom(NOW + DAY, NOW + 2 * DAY, NOW + 27 * DAY) });
const mark: fc.Arbitrary<Mark> = fc.oneof(fc.record({ turn, agreed }), fc.record({ turn, withdrawn: time }));
const chosen: fc.Arbitrary<Chosen> = fc.tuple(fc.constantFrom('always', 'daily', 'off', 'of-a-newer-version', 5, null), fc.constantFrom(NOW - 2, NOW - 1, NOW));
const path = fc.constantFrom('warnings.banner', 'guards.charge', 'guards.amountFrom', 'history', 'newer', 'newer.part');
const key = fc
  .tuple(fc.constantFrom('trusted', 'paused-code', 'paused-charge', 'of-a-newer-version'), fc.constantFrom(...SITES))
  .map((parts) => parts.join('/'));

/** What some device might hold. */
export const ledger: fc.Arbitrary<Ledger> = fc.record({
  fields: fc.uniqueArray(fc.tuple(path, chosen), { selector: ([name]) => name }).map((entries) => new Map(entries)),
  marks: fc.uniqueArray(fc.tuple(key, mark), { selector: ([name]) => name }).map((entries) => new Map(entries)),
});

/** What a device holds on which a person has set this, and nothing before. */
export function ledgerOf(settings: Settings, now: number): Ledger {
  return withSettings(EMPTY, settings, now);
}
