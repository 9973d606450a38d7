import { showAccess } from '../platform/badge.ts';
import { mayLookEverywhere, onAccessChanged, onAccessGiven } from '../platform/host-access.ts';
import { joinOpenTabs } from '../platform/tabs.ts';

/** Pages that were open before leave was given are looked at from then on; the button says while there is none. */
export function followAccess(): void {
  onAccessGiven(joinOpenTabs);
  onAccessChanged(() => void sayAccess());
}

export async function sayAccess(): Promise<void> {
  await showAccess(await mayLookEverywhere());
}
