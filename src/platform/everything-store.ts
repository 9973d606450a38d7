import { type Everything, settingsOf } from '../domain/backup/everything.ts';
import { withoutOutdated } from '../domain/ledger/merge.ts';
import { withSettings } from '../domain/ledger/with-settings.ts';
import { changeLedger } from './change-ledger.ts';
import { HISTORY } from './history-store.ts';
import { write } from './single-writer.ts';

/** Puts everything that is kept in the place of what was, in one write: all of it or nothing. Only the background may call this. */
export function replaceAll(everything: Everything): Promise<void> {
  return write(async () => {
    const now = Date.now();
    await changeLedger((stored) => withSettings(withoutOutdated(stored, now), settingsOf(everything), now), { [HISTORY]: everything.history });
  });
}
