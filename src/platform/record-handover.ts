import * as z from 'zod/mini';
import { EvidenceRecordSchema } from '../domain/evidence-record/record.ts';
import { browser } from './browser.ts';

const KEY = 'record';

/** A record on its way from the popup to a tab, with the picture even where the person would rather leave it out. */
const HandoverSchema = z.object({ record: EvidenceRecordSchema, withPicture: z.boolean() });
export type Handover = z.infer<typeof HandoverSchema>;

/** Puts a record into the browser's memory until it is taken. */
export async function handOver(handover: Handover): Promise<void> {
  await browser.storage.session.set({ [KEY]: handover });
}

/** Takes what was handed over, once. */
export async function takeHandover(): Promise<Handover | null> {
  const stored = (await browser.storage.session.get(KEY))[KEY];
  await browser.storage.session.remove(KEY);
  const parsed = HandoverSchema.safeParse(stored);
  return parsed.success ? parsed.data : null;
}
