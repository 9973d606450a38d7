import { type Ledger, readLedger, writeLedger } from '../domain/ledger/ledger.ts';
import { browser } from './browser.ts';
import { LEDGER, readStoredLedger } from './ledger-store.ts';

/** Stores what `change` makes of the ledger, together with other items of the same store: all of it or nothing. Only for the single writer. */
export async function changeLedger(change: (ledger: Ledger) => Ledger, together: object = {}): Promise<Ledger> {
  const stored = await readStoredLedger();
  const ledger = change(readLedger(stored));
  await browser.storage.local.set({ ...together, [LEDGER]: writeLedger(ledger, stored) });
  return ledger;
}
