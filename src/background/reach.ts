import { setMenu } from '../platform/context-menu.ts';
import { inOrder } from '../platform/in-order.ts';
import { onSettingsChanged, readSettings } from '../platform/settings-store.ts';
import { onRecordKey } from '../platform/shortcuts.ts';
import { openPopupAt } from '../platform/tabs.ts';

/** The ways to us besides the toolbar button: entries in the menu, as long as they are wanted, and a key for a record. */
export function standInReach(): void {
  onRecordKey((tab) => void openPopupAt('more/evidence', tab));
  onSettingsChanged(() => void putInMenu(), new AbortController().signal);
}

const write = inOrder();

/** Also at each start of the browser, whose language may have changed. */
export function putInMenu(): Promise<void> {
  return write(async () => setMenu((await readSettings()).menu.examine === 'on'));
}
