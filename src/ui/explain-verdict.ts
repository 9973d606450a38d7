import { type ExplainedFinding, type Explanation, explain } from '../domain/explanation.ts';
import type { ListHit } from '../domain/lists/list-hit.ts';
import { LISTED } from '../domain/lists/with-list-hits.ts';
import type { RuleBundle } from '../domain/rule-pack.ts';
import type { Verdict } from '../domain/verdict.ts';
import { formatDay, language, t } from '../platform/i18n.ts';

/** A verdict in words: those of the pack that spoke, and with them what lists say; `null` where neither warns. */
export function explainVerdict(verdict: Verdict, rules: RuleBundle): Explanation | null {
  const ofPack = explain(verdict, rules, language());
  const listed = (verdict.listed ?? []).filter(({ means }) => means !== 'allow').map(listedFinding);
  if (listed.length === 0) return ofPack;
  const words = ofPack && verdict.kind !== LISTED ? ofPack : { ...ofListed(), disclosures: ofPack?.disclosures ?? [] };
  return { ...words, findings: [...listed, ...(ofPack?.findings ?? [])] };
}

function listedFinding({ list, entry, taken }: ListHit, at: number): ExplainedFinding {
  return { signal: `${LISTED}-${at + 1}`, says: t('listedOn', list, formatDay(taken)), excerpt: entry };
}

function ofListed() {
  return { title: t('listedTitle'), summary: t('listedSummary'), means: t('listedMeans'), instead: t('listedInstead') };
}
