import { readLedger } from '../domain/ledger/ledger.ts';
import { settingsIn } from '../domain/ledger/settings-in.ts';
import { type EffectiveSettings, withPolicy } from '../domain/policy/with-policy.ts';
import type { Settings } from '../domain/settings.ts';
import { browser } from './browser.ts';
import { LEDGER, readStoredLedger } from './ledger-store.ts';
import { POLICY, readJudged } from './policy-store.ts';

/** The settings that count: the person's, with what the organisation has decided on top. What is missing or broken has its default. */
export async function readSettings(): Promise<EffectiveSettings> {
  const { [LEDGER]: stored, [POLICY]: managed } = await browser.storage.local.get([LEDGER, POLICY]);
  return withPolicy(settingsIn(readLedger(stored)), readJudged(managed).policy);
}

/** The person's own settings, as they are underneath. */
export async function readOwnSettings(): Promise<Settings> {
  return settingsIn(readLedger(await readStoredLedger()));
}

/** Calls back with the settings that count whenever they change, here, on another device or by the organisation, until the signal aborts. */
export function onSettingsChanged(callback: (settings: EffectiveSettings) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>) => {
    if (!(LEDGER in changes || POLICY in changes)) return;
    readSettings().then(
      (settings) => signal.aborted || callback(settings),
      () => undefined,
    );
  };
  browser.storage.local.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(listener));
}
