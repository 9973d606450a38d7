import * as z from 'zod/mini';
import { browser } from './browser.ts';

const KEY = 'checks';
const ChecksSchema = z.catch(z.array(z.string()), []);

/** The checklist points ticked since the browser was opened. */
export async function readChecks(): Promise<string[]> {
  return ChecksSchema.parse((await browser.storage.session.get(KEY))[KEY]);
}

export async function storeChecks(names: readonly string[]): Promise<void> {
  await browser.storage.session.set({ [KEY]: names });
}
