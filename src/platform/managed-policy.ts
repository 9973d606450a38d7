import { canonical } from '../domain/ledger/canonical.ts';
import { judgePolicy } from '../domain/policy/judge-policy.ts';
import type { Policy } from '../domain/policy/policy.ts';
import { browser } from './browser.ts';
import { inOrder } from './in-order.ts';
import { POLICY } from './policy-store.ts';

/** Follows what the organisation sets, from the start of the background on; `apply` hears of it each time. */
export function followPolicy(apply: (policy: Policy) => Promise<void>): void {
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'managed') void take(apply);
  });
  void take(apply);
}

const write = inOrder();

/** Not the person's writer: how long the browser takes to say what is managed, and to bring us to its tabs, holds up no wish. */
function take(apply: (policy: Policy) => Promise<void>): Promise<void> {
  return write(async () => {
    // Firefox rejects where nothing is managed.
    const managed: unknown = await browser.storage.managed.get(null).catch(() => ({}));
    const judged = judgePolicy(managed);
    const known = (await browser.storage.local.get(POLICY))[POLICY];
    if (canonical(known) !== canonical(judged)) await browser.storage.local.set({ [POLICY]: judged });
    await apply(judged.policy);
  });
}
