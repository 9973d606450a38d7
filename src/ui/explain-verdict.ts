import { type ExplainedFinding, type Explanation, explain } from '../domain/explanation.ts';
import type { ListHit } from '../domain/lists/list-hit.ts';
import { LISTED } from '../domain/lists/with-list-hits.ts';
import type { RuleBundle } from '../domain/rule-pack.ts';
import type { Verdict } from '../domain/verdict.ts';
import { formatDay, language, t } from '../platform/i18n.ts';

/** What was seen on a page in words, and apart from it what lists say that warn of its host. */
export type ExplainedVerdict = Explanation & { readonly listed: readonly ExplainedFinding[] };

/** A verdict in words: those of the pack that spoke or, where a list was graver, those for lists; `null` where neither warns. */
export function explainVerdict(verdict: Verdict, rules: RuleBundle): ExplainedVerdict | null {
  const ofPack = explain(verdict, rules, language());
  const listed = (verdict.listed ?? []).filter(({ means }) => means !== 'allow').map(listedFinding);
  if (ofPack && verdict.kind !== LISTED) return { ...ofPack, listed };
  return listed.length === 0 ? null : { ...(ofPack ?? NOTHING_SEEN), ...wordsForLists(), listed };
}

const NOTHING_SEEN = { findings: [], disclosures: [] };

function wordsForLists() {
  return { title: t('listedTitle'), summary: t('listedSummary'), means: t('listedMeans'), instead: t('listedInstead') };
}

function listedFinding({ list, entry, taken }: ListHit, at: number): ExplainedFinding {
  return { signal: `${LISTED}-${at + 1}`, says: t('listedOn', list, formatDay(taken)), excerpt: entry };
}
