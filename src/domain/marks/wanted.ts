import { pausesOf } from '../guards/guard-settings.ts';
import type { Settings } from '../settings.ts';
import { trustOf } from '../trusted-sites.ts';

/** Whether a person wants results and posts on a site marked. */
export function wantsMarks({ warnings, guards, trustedSites }: Settings, host: string, now: number): boolean {
  return warnings.marks === 'always' && trustOf(pausesOf(guards, 'marks'), host, now) === null && trustOf(trustedSites, host, now) === null;
}
