import type { Finding, Verdict } from '../../domain/verdict.ts';

/** A finding as a line of JSON shows it. */
type ReportedFinding = { readonly signal: string; readonly weight: number; readonly excerpt: string } | { readonly signal: string; readonly error: string };
export type Result = Omit<Verdict, 'findings' | 'disclosures'> & {
  readonly id: string | number;
  readonly findings: readonly ReportedFinding[];
  readonly ms: number;
};
export type Failure = { readonly id: string | number | null; readonly error: string };

export function resultOf(id: string | number, { kind, level, score, pack, findings }: Verdict, ms: number): Result {
  return { id, kind, level, score, pack, findings: findings.map(reported), ms: Math.round(ms * 100) / 100 };
}

function reported(finding: Finding): ReportedFinding {
  const { signal } = finding;
  return finding.type === 'error' ? { signal, error: finding.message } : { signal, weight: finding.weight, excerpt: finding.excerpt };
}
