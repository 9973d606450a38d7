import { type Ledger, readLedger, writeLedger } from '../domain/ledger/ledger.ts';
import { browser } from './browser.ts';

/** Where the settings of this device are kept, with the marks that let them be brought together with those of others. */
export const LEDGER = 'settings';

export async function readStoredLedger(): Promise<unknown> {
  return (await browser.storage.local.get(LEDGER))[LEDGER];
}

/** Stores what `change` makes of the ledger, together with other items of the same store: all of it or nothing. Only for the single writer. */
export async function changeLedger(change: (ledger: Ledger) => Ledger, together: object = {}): Promise<Ledger> {
  const stored = await readStoredLedger();
  const ledger = change(readLedger(stored));
  await browser.storage.local.set({ ...together, [LEDGER]: writeLedger(ledger, stored) });
  return ledger;
}
