import { type PolicyReading, readPolicy } from '../domain/policy/policy.ts';
import { browser } from './browser.ts';

/**
 * What the organisation has set, as the background copied it from the browser's managed storage: so pages find it where they find the
 * settings, and hear of changes in browsers that do not tell of them.
 */
export const POLICY = 'policy';

/** What the organisation that manages the browser has set, and what of it is not understood. */
export async function readManaged(): Promise<PolicyReading> {
  return readPolicy((await browser.storage.local.get(POLICY))[POLICY]);
}

/** Calls back with what is set whenever it changes, until the signal aborts. */
export function onManagedChanged(callback: (reading: PolicyReading) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[POLICY];
    if (change) callback(readPolicy(change.newValue));
  };
  browser.storage.local.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(listener));
}
