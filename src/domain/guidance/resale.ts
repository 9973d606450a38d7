/** What is left of a balance when goods are bought with it and sold again. All figures can be edited; see SALES for their sources. */
export type ResaleInput = {
  /** Yen. */
  readonly balance: number;
  /** Per cent of the price that is lost from new to second-hand. */
  readonly priceDrop: number;
  /** Per cent of the selling price the marketplace keeps. */
  readonly fee: number;
  /** Yen. */
  readonly shipping: number;
  /** Yen, for moving the proceeds to a bank. */
  readonly payout: number;
};

export const STEPS = ['priceDrop', 'fee', 'shipping', 'payout'] as const;
export type StepName = (typeof STEPS)[number];
export type ResaleStep = { readonly name: StepName; readonly loss: number; readonly left: number };
export type ResaleResult = { readonly balance: number; readonly steps: readonly ResaleStep[]; readonly left: number; readonly lostPercent: number };

/** Where goods can be sold, with fees as last checked (November 2026; facts, section 6, with their confidence). */
export const PLACES = [
  { name: 'mercari', fee: 10, payout: 200 },
  { name: 'rakuma', fee: 10, payout: 210 },
  { name: 'yahooFurima', fee: 5, payout: 0 },
  { name: 'yahooAuction', fee: 10, payout: 0 },
  { name: 'shop', fee: 0, payout: 0 },
] as const;
export type Place = (typeof PLACES)[number]['name'];

/** Not measured anywhere: starting points for a person's own figures. */
export const USUAL = { priceDrop: 20, shipping: 800 } as const;
const MOST = 100_000_000;

/** The calculation, in whole yen. Whatever is not a number counts as 0, shares are kept between 0 and 100, nothing goes below 0. */
export function estimateResale(input: ResaleInput): ResaleResult {
  const balance = amount(input.balance);
  const losses: Record<StepName, (left: number) => number> = {
    priceDrop: (left) => Math.ceil((left * share(input.priceDrop)) / 100),
    fee: (left) => Math.ceil((left * share(input.fee)) / 100),
    shipping: () => amount(input.shipping),
    payout: () => amount(input.payout),
  };
  let left = balance;
  const steps = STEPS.map((name) => {
    const loss = Math.min(left, losses[name](left));
    left -= loss;
    return { name, loss, left };
  });
  return { balance, steps, left, lostPercent: balance === 0 ? 0 : Math.round(((balance - left) / balance) * 1000) / 10 };
}

function amount(value: number): number {
  return Number.isFinite(value) ? Math.min(MOST, Math.max(0, Math.round(value))) : 0;
}

function share(value: number): number {
  return Number.isFinite(value) ? Math.min(100, Math.max(0, value)) : 0;
}
