import type { Level } from '../domain/level.ts';

/** What a page is measured for: bad pages must be warned of, official ones noted, all others left alone. */
export type Group = 'bad' | 'official' | 'lookalike' | 'ordinary' | 'other';
export type LevelRange = { readonly min: Level; readonly max: Level };
export type Label = { readonly group: Group; readonly levels: LevelRange; readonly kinds: readonly string[] };

const between = (min: Level, max: Level): LevelRange => ({ min, max });
const OFFICIAL_KINDS = ['amazon-redeem', 'amazon-checkout', 'amazon-reload', 'amazon-gift-purchase'];

/** What labels mean: the levels that are right where a page does not say otherwise, and the kinds of page it may be. */
const LABELS = new Map<string, Label>(
  Object.entries({
    negative: { group: 'ordinary', levels: between('none', 'none'), kinds: ['none'] },
    warning: { group: 'lookalike', levels: between('none', 'none'), kinds: ['none'] },
    hard_negative: { group: 'lookalike', levels: between('none', 'none'), kinds: ['none'] },
    buyback: { group: 'bad', levels: between('caution', 'danger'), kinds: ['code-buyback', 'code-trade'] },
    promo: { group: 'bad', levels: between('caution', 'danger'), kinds: ['buyback-promo'] },
    account_sale: { group: 'bad', levels: between('danger', 'danger'), kinds: ['account-sale'] },
    fake_redeem: { group: 'bad', levels: between('danger', 'danger'), kinds: ['fake-redeem'] },
    solicitation: { group: 'bad', levels: between('caution', 'danger'), kinds: ['solicitation'] },
    amazon_official: { group: 'official', levels: between('notice', 'notice'), kinds: OFFICIAL_KINDS },
  }),
);
const UNKNOWN: Label = { group: 'other', levels: between('none', 'danger'), kinds: [] };

export function labelNamed(name: string): Label {
  return LABELS.get(name) ?? UNKNOWN;
}

/** The label of a page of our own, which names its kind and its level exactly. */
export function labelOfKind(kind: string, level: Level): Label {
  const group = kind === 'none' ? 'lookalike' : OFFICIAL_KINDS.includes(kind) ? 'official' : 'bad';
  return { group, levels: between(level, level), kinds: [kind] };
}

/** How the row of a labelled page names, in its `kind`, the one of our kinds that its label leaves open. */
const DESCRIPTIONS: readonly [kind: string, described: RegExp][] = [
  ['code-trade', /market|p2p|swap/],
  ['code-buyback', /(?:)/],
  ['amazon-redeem', /^(?:redeem|balance)/],
  ['amazon-checkout', /^checkout/],
  ['amazon-reload', /^reload/],
  ['amazon-gift-purchase', /^gift-purchase/],
];

/** The one kind a page is, of those its label leaves open; `null` when the row does not say. */
export function kindOf({ kinds }: Label, described: string): string | null {
  if (kinds.length === 1) return kinds[0] ?? null;
  return DESCRIPTIONS.find(([kind, words]) => kinds.includes(kind) && words.test(described))?.[0] ?? null;
}
