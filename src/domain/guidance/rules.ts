import type { SourceName } from './sources.ts';

/** What the popup and the banner teach, as data. Each name stands for texts in the locale files, made by its prefix. */

/** `plain` where there is nothing to allow or forbid. */
export type RuleMark = 'plain' | 'yes' | 'limited' | 'no';
type RuleSide = { readonly mark: RuleMark; readonly sources: readonly SourceName[] };

/**
 * What changes when a code is charged; texts `rule<Name>`, `rule<Name>Before`, `rule<Name>After`, their reasons
 * `rule<Name>BeforeWhy`, `rule<Name>AfterWhy` and, where told, `rule<Name>Note`.
 */
export const RULES = [
  { name: 'State', note: false, Before: { mark: 'plain', sources: ['Kokusen'] }, After: { mark: 'plain', sources: ['Terms'] } },
  { name: 'Cash', note: true, Before: { mark: 'limited', sources: ['Terms', 'Kokusen'] }, After: { mark: 'no', sources: ['Terms', 'Payments'] } },
  { name: 'Give', note: true, Before: { mark: 'yes', sources: ['Explainers'] }, After: { mark: 'no', sources: ['Terms'] } },
  { name: 'Use', note: true, Before: { mark: 'yes', sources: ['PaymentHelp'] }, After: { mark: 'yes', sources: ['Notice', 'Explainers'] } },
  { name: 'Refund', note: true, Before: { mark: 'limited', sources: ['Notice', 'Article'] }, After: { mark: 'no', sources: ['Notice', 'Payments'] } },
] as const satisfies readonly { name: string; note: boolean; Before: RuleSide; After: RuleSide }[];
export type Rule = (typeof RULES)[number];
export const RULE_SIDES = ['Before', 'After'] as const;
export type RuleSideName = (typeof RULE_SIDES)[number];
