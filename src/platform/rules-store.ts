import { withOrganisation } from '../domain/policy/organisation-pack.ts';
import type { RuleBundle } from '../domain/rule-pack.ts';
import { SealedSchema, sealed, unsealed } from '../domain/sealed.ts';
import { browser } from './browser.ts';
import { organisationWords } from './organisation-words.ts';
import { send } from './page-messages.ts';
import { readManaged } from './policy-store.ts';

const KEY = 'rules';
/** What is sealed. */
type Provided = { readonly extension: string; readonly bundle: RuleBundle };

/**
 * Puts this version's rules where pages can read them, as one sealed text: a browser hands that over, and a page reads it, many times
 * faster than what would have to be checked value by value. Writes only when they are not there yet, or are another version's.
 */
export async function provideRules(bundle: RuleBundle): Promise<void> {
  const provided = sealed(JSON.stringify({ extension: version(), bundle } satisfies Provided));
  const isCurrent = textIn((await browser.storage.local.get(KEY))[KEY]) === provided.text;
  if (!isCurrent) await browser.storage.local.set({ [KEY]: provided });
}

/** The rules to judge by. Where they are missing or damaged, the background is asked for them, and the answer waited for. */
export async function loadRules(signal: AbortSignal): Promise<RuleBundle> {
  for (;;) {
    const changed = nextChange(signal);
    const rules = rulesIn((await browser.storage.local.get(KEY))[KEY]);
    if (rules) return withOrganisationsPack(rules);
    send('provide-rules', {}).catch(() => undefined);
    await changed;
  }
}

/** What was stored, where this version stored it and it is as it was: then it is a bundle, for it was one. */
function rulesIn(stored: unknown): RuleBundle | null {
  const text = textIn(stored);
  if (text === null) return null;
  const { extension, bundle } = JSON.parse(text) as Provided;
  return extension === version() ? bundle : null;
}

function textIn(stored: unknown): string | null {
  const provided = SealedSchema.safeParse(stored);
  return provided.success ? unsealed(provided.data) : null;
}

function version(): string {
  return browser.runtime.getManifest().version;
}

/** Calls back with the new rules whenever others are put in place, until the signal aborts. */
export function onRulesChanged(callback: (rules: RuleBundle) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    const rules = rulesIn(changes[KEY]?.newValue);
    if (rules) withOrganisationsPack(rules).then(callback, () => undefined);
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
