import { type Everything, everythingOf } from '../../domain/backup/everything.ts';
import { withoutExpired } from '../../domain/settings.ts';
import { readHistory } from '../../platform/history-store.ts';
import { readOwnSettings } from '../../platform/settings-store.ts';

/** All that is kept at this moment and still counts. */
export async function everythingNow(): Promise<Everything> {
  const [settings, history] = await Promise.all([readOwnSettings(), readHistory()]);
  return everythingOf(withoutExpired(settings, Date.now()), history);
}
