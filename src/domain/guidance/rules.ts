/** What the popup and the banner teach, as data. Each name stands for texts in the locale files, made by its prefix. */

/** What changes when a code is charged; texts `rule<Name>`, `rule<Name>Before`, `rule<Name>After` and, where told, `rule<Name>Note`. */
export const RULES = [
  { name: 'State', before: 'plain', after: 'plain', note: false },
  { name: 'Cash', before: 'limited', after: 'no', note: true },
  { name: 'Give', before: 'yes', after: 'no', note: true },
  { name: 'Use', before: 'yes', after: 'yes', note: true },
  { name: 'Refund', before: 'limited', after: 'no', note: true },
] as const;
export type Rule = (typeof RULES)[number];
export type RuleMark = Rule['before'] | Rule['after'];
