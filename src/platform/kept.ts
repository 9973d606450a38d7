import * as z from 'zod/mini';
import { AnswersSchema } from '../domain/guidance/guide.ts';
import { SaleEntriesSchema } from '../domain/guidance/sale.ts';
import { browser } from './browser.ts';

/** Something that is kept in memory until the browser closes, so that closing the popup loses nothing. */
export type Kept<T> = { readonly read: () => Promise<T>; readonly store: (value: T) => Promise<void> };

export const keptAnswers = kept('guide', AnswersSchema);
export const keptSale = kept('sale', SaleEntriesSchema);

/** The schema answers for damaged or missing values: it has to catch. */
function kept<Schema extends z.ZodMiniCatch>(key: string, schema: Schema): Kept<z.output<Schema>> {
  return {
    read: async () => z.parse(schema, (await browser.storage.session.get(key))[key]),
    store: (value) => browser.storage.session.set({ [key]: value }),
  };
}
