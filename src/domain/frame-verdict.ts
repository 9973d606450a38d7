import { atLeast, LEVELS } from './level.ts';
import type { Verdict } from './verdict.ts';

/** What was found in a frame of another site: whose it is, and the verdict on its own words. */
export type FrameVerdict = { readonly host: string; readonly verdict: Verdict };

/** The verdict as it leaves its frame: what was seen, without the words it was seen in. */
export function withoutWords(verdict: Verdict): Verdict {
  return { ...verdict, findings: verdict.findings.map((finding) => (finding.type === 'signal' ? { ...finding, excerpt: '' } : finding)), disclosures: [] };
}

/** Whether a frame is one its page has to warn of. What Amazon's own pages have to say is said where they are opened by themselves. */
export function isGrave({ level }: Verdict): boolean {
  return atLeast(level, 'caution');
}

/** The gravest verdict of a page and its frames, and whose frame it is about; `null` where it is about the page itself. */
export function gravest(own: Verdict, frames: Iterable<FrameVerdict>): { readonly verdict: Verdict; readonly frameHost: string | null } {
  let found: ReturnType<typeof gravest> = { verdict: own, frameHost: null };
  for (const { host, verdict } of frames) if (rank(verdict) > rank(found.verdict)) found = { verdict, frameHost: host };
  return found;
}

function rank({ level }: Verdict): number {
  return LEVELS.indexOf(level);
}
