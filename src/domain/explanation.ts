import { inLanguage } from './localized.ts';
import type { RuleBundle } from './rule-pack.ts';
import type { Verdict } from './verdict.ts';

export type ExplainedFinding = { readonly signal: string; readonly says: string; readonly excerpt: string };

export type ExplainedDisclosure = { readonly id: string; readonly name: string; readonly excerpt: string | null };

/** A verdict in words a person reads. Findings stand in order of weight; what speaks for the page is left out. */
export type Explanation = {
  readonly title: string;
  readonly summary: string;
  readonly means: string;
  readonly instead: string;
  readonly findings: readonly ExplainedFinding[];
  /** What an operator would show, found or not; empty where the pack does not ask. */
  readonly disclosures: readonly ExplainedDisclosure[];
};

/** The words for a verdict, from the pack that spoke; `null` when none did or the pack is gone since. */
export function explain(verdict: Verdict, { packs }: RuleBundle, language: string): Explanation | null {
  const pack = packs.find(({ id }) => id === verdict.pack?.id);
  if (!pack) return null;
  const findings = verdict.findings
    .flatMap((finding) => (finding.type === 'signal' && finding.weight > 0 ? [finding] : []))
    .sort((a, b) => b.weight - a.weight)
    .flatMap(({ signal: id, excerpt }) => {
      const signal = pack.signals.find((candidate) => candidate.id === id);
      return signal ? [{ signal: id, says: inLanguage(signal.says, language), excerpt }] : [];
    })
    // The same words as evidence for two things would look like padding.
    .map((finding, at, all) => (all.findIndex(({ excerpt }) => excerpt === finding.excerpt) < at ? { ...finding, excerpt: '' } : finding));
  return {
    title: inLanguage((verdict.level === 'danger' && pack.dangerTitle) || pack.title, language),
    summary: inLanguage(pack.summary, language),
    means: inLanguage(pack.means, language),
    instead: inLanguage(pack.instead, language),
    findings,
    disclosures: verdict.disclosures.flatMap(({ id, excerpt }) => {
      const disclosure = pack.disclosures.find((candidate) => candidate.id === id);
      return disclosure ? [{ id, name: inLanguage(disclosure.name, language), excerpt }] : [];
    }),
  };
}
