import * as z from 'zod/mini';
import { type Figure, readFigure } from './figure.ts';
import { FIELDS, type FieldName, type ResaleInput } from './resale.ts';

/** Where goods can be sold, with fees as far as they could be checked; texts `place<Name>` and `place<Name>Note`, which says how far. */
export const PLACES = [
  { name: 'Mercari', fee: 10, payout: 200 },
  { name: 'Rakuma', fee: 10, payout: 210 },
  { name: 'YahooFurima', fee: 5, payout: 0 },
  { name: 'YahooAuction', fee: 10, payout: 0 },
  { name: 'Shop', fee: 0, payout: 0 },
] as const;
export type PlaceName = (typeof PLACES)[number]['name'];

/** What a person has typed, as it was typed. */
export type SaleEntries = Readonly<Record<FieldName, string> & { place: PlaceName }>;

/** Loss of value and shipping are not measured anywhere: starting points for a person's own figures. */
const USUAL: SaleEntries = withPlace({ place: 'Mercari', Balance: '10000', Drop: '20', Fee: '', Shipping: '800', Payout: '' }, 'Mercari');

/** Stored entries; damaged ones count as not there. */
export const SaleEntriesSchema = z.catch(
  z.object({
    place: z.enum(PLACES.map(({ name }) => name)),
    Balance: z.string(),
    Drop: z.string(),
    Fee: z.string(),
    Shipping: z.string(),
    Payout: z.string(),
  }),
  USUAL,
);

/** Sells elsewhere: with that place's fees. */
export function withPlace(entries: SaleEntries, place: PlaceName): SaleEntries {
  const known = PLACES.find(({ name }) => name === place);
  return known ? { ...entries, place, Fee: String(known.fee), Payout: String(known.payout) } : entries;
}

/** What was typed into one field, as a figure or as what is wrong with it. */
export function figureIn(entries: SaleEntries, field: FieldName): Figure {
  return readFigure(entries[field], FIELDS[field].most);
}

/** All figures together; `null` as long as one of them cannot be read. */
export function saleIn(entries: SaleEntries): ResaleInput | null {
  const values: Partial<Record<FieldName, number>> = {};
  for (const field of Object.keys(FIELDS) as FieldName[]) {
    const figure = figureIn(entries, field);
    if ('fault' in figure) return null;
    values[field] = figure.value;
  }
  return values as ResaleInput;
}
