import { explain } from '../explanation.ts';
import { inLanguage } from '../localized.ts';
import { maskCodes } from '../mask.ts';
import type { RuleBundle } from '../rule-pack.ts';
import type { Verdict } from '../verdict.ts';
import type { RecordedVerdict } from './record.ts';

/** A verdict for the record: every signal that fired with its weight, also what speaks for the page, the weightiest first. */
export function recordedVerdict(verdict: Verdict, rules: RuleBundle, language: string): RecordedVerdict {
  const { kind, level, score, pack, findings, disclosures } = verdict;
  const explanation = explain(verdict, rules, language);
  const signals = rules.packs.find(({ id }) => id === pack?.id)?.signals ?? [];
  return {
    kind,
    level,
    score,
    pack,
    title: explanation?.title ?? '',
    summary: explanation?.summary ?? '',
    findings: findings
      .flatMap((finding) => (finding.type === 'signal' ? [finding] : []))
      .sort((a, b) => b.weight - a.weight)
      .map(({ signal, weight, excerpt }) => {
        const says = signals.find(({ id }) => id === signal)?.says;
        return { signal, weight, says: says ? inLanguage(says, language) : '', excerpt: maskCodes(excerpt) };
      }),
    failed: findings.flatMap((finding) => (finding.type === 'error' ? [finding.signal] : [])),
    disclosures: disclosures.map(({ id, excerpt }) => ({
      id,
      name: explanation?.disclosures.find((disclosure) => disclosure.id === id)?.name ?? id,
      excerpt: excerpt === null ? null : maskCodes(excerpt),
    })),
  };
}
