const MOST_YEN = 100_000_000;

/** The figures of a sale and the most each may be; texts `estimate<Field>`. */
export const FIELDS = {
  Balance: { unit: 'yen', most: MOST_YEN },
  /** Share of the price that is lost from new to second-hand. */
  Drop: { unit: 'percent', most: 100 },
  /** Share of the selling price the marketplace keeps. */
  Fee: { unit: 'percent', most: 100 },
  Shipping: { unit: 'yen', most: MOST_YEN },
  /** For moving the proceeds to a bank. */
  Payout: { unit: 'yen', most: MOST_YEN },
} as const;
export type FieldName = keyof typeof FIELDS;
/** A balance with which goods are bought that are sold again. */
export type ResaleInput = Readonly<Record<FieldName, number>>;

/** What is lost on the way, in this order; text `loss<Name>`. */
export const LOSSES = ['Drop', 'Fee', 'Shipping', 'Payout'] as const satisfies readonly FieldName[];
export type ResaleStep = { readonly name: (typeof LOSSES)[number]; readonly loss: number; readonly left: number };
export type ResaleResult = {
  readonly balance: number;
  readonly steps: readonly ResaleStep[];
  readonly left: number;
  /** To one decimal; 0 or 100 only when that is exact. */
  readonly lostPercent: number;
};

/** The calculation, in whole yen. Whatever is not a number counts as 0, everything is kept within its bounds, nothing goes below 0. */
export function estimateResale(input: ResaleInput): ResaleResult {
  const balance = figure('Balance', input);
  let left = balance;
  const steps = LOSSES.map((name) => {
    const asked = FIELDS[name].unit === 'percent' ? Math.round((left * figure(name, input)) / 100) : figure(name, input);
    const loss = Math.min(left, asked);
    left -= loss;
    return { name, loss, left };
  });
  return { balance, steps, left, lostPercent: percentOf(balance - left, balance) };
}

function figure(name: FieldName, input: ResaleInput): number {
  const { unit, most } = FIELDS[name];
  const value = Number.isNaN(input[name]) ? 0 : Math.min(most, Math.max(0, input[name]));
  return unit === 'yen' ? Math.round(value) : value;
}

function percentOf(part: number, whole: number): number {
  if (part === 0 || part === whole) return part === 0 ? 0 : 100;
  return Math.min(999, Math.max(1, Math.round((part / whole) * 1000))) / 10;
}
