import * as z from 'zod/mini';
import { type PolicyReading, readPolicy } from '../domain/policy/policy.ts';
import { browser } from './browser.ts';

/**
 * What the organisation has set, as the background judged it and copied it from the browser's managed storage: so pages find it where
 * they find the settings, need no list of public suffixes, and hear of changes in browsers that do not tell of them.
 */
export const POLICY = 'policy';
const JudgedSchema = z.lazy(() => z.catch(z.object({ policy: z.unknown(), problems: z.catch(z.array(z.string()), []) }), { policy: {}, problems: [] }));

/** What is set, and what of it is not understood, from whatever was stored. Never throws. */
export function readJudged(stored: unknown): PolicyReading {
  const { policy, problems } = JudgedSchema.parse(stored);
  return { policy: readPolicy(policy).policy, problems };
}

/** What the organisation that manages the browser has set, and what of it is not understood. */
export async function readManaged(): Promise<PolicyReading> {
  return readJudged((await browser.storage.local.get(POLICY))[POLICY]);
}

/** Calls back with what is set whenever it changes, until the signal aborts. */
export function onManagedChanged(callback: (reading: PolicyReading) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[POLICY];
    if (change) callback(readJudged(change.newValue));
  };
  browser.storage.local.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(listener));
}
