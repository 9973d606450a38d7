import * as z from 'zod/mini';
import { withOrganisation } from '../domain/policy/organisation-pack.ts';
import { type RuleBundle, RuleBundleSchema } from '../domain/rule-pack.ts';
import { browser } from './browser.ts';
import { send } from './messages.ts';
import { organisationWords } from './organisation-words.ts';
import { readManaged } from './policy-store.ts';

const KEY = 'rules';
const StoredSchema = z.object({ extension: z.string(), bundle: RuleBundleSchema });

/** Puts this version's rules where pages can read them. Writes only when they are not there yet, or are another version's. */
export async function provideRules(bundle: RuleBundle): Promise<void> {
  const extension = browser.runtime.getManifest().version;
  const stored = StoredSchema.safeParse((await browser.storage.local.get(KEY))[KEY]);
  const isCurrent = stored.success && stored.data.extension === extension && JSON.stringify(stored.data.bundle) === JSON.stringify(bundle);
  if (!isCurrent) await browser.storage.local.set({ [KEY]: { extension, bundle } });
}

/** The rules to judge by. Where they are missing or damaged, the background is asked for them, and the answer waited for. */
export async function loadRules(signal: AbortSignal): Promise<RuleBundle> {
  for (;;) {
    const changed = nextChange(signal);
    const stored = StoredSchema.safeParse((await browser.storage.local.get(KEY))[KEY]);
    if (stored.success) return withOrganisationsPack(stored.data.bundle);
    send('provide-rules', {}).catch(() => undefined);
    await changed;
  }
}

/** Calls back with the new rules whenever others are put in place, until the signal aborts. */
export function onRulesChanged(callback: (rules: RuleBundle) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    const stored = StoredSchema.safeParse(changes[KEY]?.newValue);
    if (stored.success) withOrganisationsPack(stored.data.bundle).then(callback, () => undefined);
  };
  browser.storage.local.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(listener));
}

async function withOrganisationsPack(bundle: RuleBundle): Promise<RuleBundle> {
  const { policy } = await readManaged();
  return policy.warnedDomains.length === 0 ? bundle : withOrganisation(bundle, policy, organisationWords(policy));
}

function nextChange(signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const listener = (changes: Record<string, unknown>) => {
      if (!(KEY in changes)) return;
      browser.storage.local.onChanged.removeListener(listener);
      resolve();
    };
    browser.storage.local.onChanged.addListener(listener);
    signal.addEventListener('abort', () => {
      browser.storage.local.onChanged.removeListener(listener);
      reject(signal.reason);
    });
  });
}
