import type { Policy } from '../domain/policy/policy.ts';
import { isLocked, isWarnedHost } from '../domain/policy/with-policy.ts';
import { readManaged } from '../platform/policy-store.ts';
import { joinWarnedSites } from '../platform/warned-sites.ts';

/**
 * What follows from the organisation's policy besides the settings it decides. Lists (`policy.lists`) and the channel of the rules
 * (`policy.updates`) are read where lists and rules are kept.
 */
export async function applyPolicy({ warnedDomains }: Policy): Promise<void> {
  await joinWarnedSites(warnedDomains);
}

/** Throws where the organisation has decided about one of these fields (`guards.code`). */
export async function refuseLocked(paths: readonly string[]): Promise<void> {
  const { policy } = await readManaged();
  const locked = paths.find((path) => isLocked(policy, path));
  if (locked !== undefined) throw new Error(`${locked} is set by the organisation`);
}

/** Throws where the organisation wants people warned on the site. */
export async function refuseWarned(sites: readonly string[]): Promise<void> {
  const { policy } = await readManaged();
  const warned = sites.find((site) => isWarnedHost(policy, site));
  if (warned !== undefined) throw new Error(`the organisation warns of ${warned}`);
}
