import { withoutOutdated } from '../domain/ledger/merge.ts';
import { settingsIn } from '../domain/ledger/settings-in.ts';
import { withSettings } from '../domain/ledger/with-settings.ts';
import type { Settings } from '../domain/settings.ts';
import { changeLedger } from './change-ledger.ts';
import { write } from './single-writer.ts';

/** Changes the person's own settings, one change after the other, and drops what has run out. Only the background may call this. */
export function updateSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  return write(async () => {
    const now = Date.now();
    const ledger = await changeLedger((stored) => {
      const current = withoutOutdated(stored, now);
      return withSettings(current, change(settingsIn(current)), now);
    });
    return settingsIn(ledger);
  });
}
