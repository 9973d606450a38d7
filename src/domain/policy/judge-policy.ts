import { siteOf } from '../site.ts';
import { readPolicy } from './policy.ts';

/** A policy as the background has judged it, the list of public suffixes at hand: only what is valid, and what was not. */
export function judgePolicy(managed: unknown) {
  return readPolicy(managed, (name) => siteOf(name) !== null);
}
