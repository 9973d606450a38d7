import { atLeast } from './level.ts';
import type { Trust } from './trusted-sites.ts';
import type { Verdict } from './verdict.ts';
import type { WarningSettings } from './warning-settings.ts';

/** What a redemption page says after a code was applied: it worked, the code was used before, or it did not work for another reason. */
export type Outcome = 'charged' | 'used' | 'failed';

/** All that decides what a page shows. */
export type Situation = {
  readonly verdict: Verdict;
  readonly trust: Trust | null;
  /** Page kinds whose warning the person has dismissed on this visit. */
  readonly dismissed: readonly string[];
  /** Which warnings the person wants at all. */
  readonly wanted: Pick<WarningSettings, 'banner' | 'alert'>;
  /** What came of charging, where the page says so. */
  readonly outcome: Outcome | null;
  /** True from the moment the person trusts the site until the note is closed. */
  readonly justTrusted: boolean;
  /** True when the last thing the person asked for did not work. */
  readonly failed: boolean;
};

export type Presentation = 'nothing' | 'banner' | 'alert' | 'trust-note';

/** What to show for a situation: one warning at most, none that was dismissed or is not wanted, none on a trusted site. */
export function presentationOf({ verdict, trust, dismissed, wanted, justTrusted, outcome }: Situation): Presentation {
  if (trust && atLeast(verdict.level, 'caution')) return justTrusted ? 'trust-note' : 'nothing';
  if (verdict.level === 'none' || dismissed.includes(dismissalOf({ verdict, outcome }))) return 'nothing';
  if (verdict.level === 'notice') return wanted.banner === 'off' ? 'nothing' : 'banner';
  const isWanted = wanted.alert === 'always' || (wanted.alert === 'danger' && verdict.level === 'danger');
  return isWanted ? 'alert' : 'nothing';
}

/** What is remembered when a warning is dismissed: what comes of charging is news, even where the banner was dismissed before. */
export function dismissalOf({ verdict, outcome }: Pick<Situation, 'verdict' | 'outcome'>): string {
  return outcome ? `${verdict.kind}:${outcome}` : verdict.kind;
}
