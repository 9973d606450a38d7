import { browser } from './browser.ts';

/** Where the settings of this device are kept, with the marks that let them be brought together with those of others. */
export const LEDGER = 'settings';

export async function readStoredLedger(): Promise<unknown> {
  return (await browser.storage.local.get(LEDGER))[LEDGER];
}
