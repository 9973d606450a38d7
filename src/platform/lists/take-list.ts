import { LIST_LIMITS, type ListFailure, type ListState } from '../../domain/lists/list-state.ts';
import { readList, type SkippedLine } from '../../domain/lists/read-list.ts';
import { downloadBytes } from '../download-bytes.ts';
import { inSlices } from '../slices.ts';
import { writeIndex } from './index-store.ts';

const MOST_SECONDS = 60;

/** A list that has been taken, and what is known of it from now on. */
type Taken = { readonly state: ListState; readonly firstSkipped: readonly SkippedLine[] };
export type Taking = Taken | { readonly unchanged: true } | { readonly failure: ListFailure };

/** Fetches a list, reads it, and keeps its entries under that id; what is kept there stays unless all of it went well. */
export async function takeFromAddress(id: string, url: string, etag: string | null): Promise<Taking> {
  const download = await downloadBytes({ url, etag, mostBytes: LIST_LIMITS.bytes, mostSeconds: MOST_SECONDS });
  switch (download.state) {
    case 'failed':
      return { failure: download.failure };
    case 'unchanged':
      return { unchanged: true };
    case 'fresh':
      return take(id, new TextDecoder().decode(download.bytes), download.etag);
  }
}

/** The same with a list that is a file on this device. */
export async function takeFromFile(id: string, file: File): Promise<Exclude<Taking, { unchanged: true }>> {
  if (file.size > LIST_LIMITS.bytes) return { failure: { reason: 'too-big', limit: LIST_LIMITS.bytes } };
  return take(id, await file.text(), null);
}

async function take(id: string, text: string, etag: string | null): Promise<Taken | { readonly failure: ListFailure }> {
  const reading = await inSlices(readList(text));
  if ('failure' in reading) return reading;
  const { index, tally, firstSkipped } = reading;
  try {
    await writeIndex(id, index);
  } catch {
    return { failure: { reason: 'not-kept' } };
  }
  const now = Date.now();
  return { state: { tally, taken: now, asked: now, failure: null, etag }, firstSkipped };
}
